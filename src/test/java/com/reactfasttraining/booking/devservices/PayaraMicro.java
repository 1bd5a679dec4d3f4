package com.reactfasttraining.booking.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The WAR on Payara Micro in a process of its own, at {@code /} of its port.
 *
 * <p>It is ready once all paths of {@link ServerOptions#readyPaths} answer with 200. If the process
 * ends before, the end of its log is in the exception: settings that are wrong are listed there.
 */
public final class PayaraMicro implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int LINES_OF_LOG = 40;

  private final Process process;
  private final ServerOptions options;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private PayaraMicro(Process process, ServerOptions options) {
    this.process = process;
    this.options = options;
  }

  /** Starts the process and returns at once; see {@link #awaitReady}. */
  public static PayaraMicro launch(ServerOptions options) {
    try {
      Path log = options.log().toAbsolutePath();
      Files.createDirectories(log.getParent());
      ProcessBuilder builder = new ProcessBuilder(command(options));
      builder.environment().putAll(options.environment());
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      return new PayaraMicro(builder.start(), options);
    } catch (IOException e) {
      throw new UncheckedIOException("Payara Micro could not be started", e);
    }
  }

  /** Starts and waits until it is ready. */
  public static PayaraMicro start(ServerOptions options) throws InterruptedException {
    PayaraMicro server = launch(options);
    try {
      server.awaitReady();
      return server;
    } catch (RuntimeException | InterruptedException e) {
      server.close();
      throw e;
    }
  }

  /**
   * Waits until the application answers.
   *
   * @throws IllegalStateException with the end of the log, when it never does
   */
  public void awaitReady() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!options.readyPaths().stream().allMatch(this::answers)) {
      if (!process.isAlive()) {
        throw new IllegalStateException(
            "The server stopped with exit code " + process.exitValue() + ".\n" + endOfLog());
      }
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "After 4 minutes not all of " + options.readyPaths() + " answer 200.\n" + endOfLog());
      }
      Thread.sleep(200);
    }
  }

  /** Such as {@code http://localhost:8080}. */
  public String address() {
    return "http://localhost:" + options.port();
  }

  /** For tests that kill it. */
  public Process process() {
    return process;
  }

  /** Stops in order, by force after 20 seconds. */
  @Override
  public void close() {
    process.destroy();
    try {
      process.onExit().get(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly().onExit().join();
    }
  }

  /** The last lines that the server wrote. */
  public String endOfLog() {
    try (Stream<String> lines = Files.lines(options.log())) {
      List<String> all = lines.toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - LINES_OF_LOG), all.size()));
    } catch (IOException e) {
      return "(the log " + options.log() + " cannot be read: " + e.getMessage() + ")";
    }
  }

  private boolean answers(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .timeout(Duration.ofSeconds(20))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<String> command(ServerOptions options) {
    String java = ProcessHandle.current().info().command().orElse("java");
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(options.jvmOptions());
    command.addAll(List.of("-jar", options.microJar().toString()));
    command.addAll(List.of("--port", String.valueOf(options.port())));
    command.addAll(List.of("--deploy", options.war().toString(), "--contextroot", "/"));
    command.addAll(List.of("--nocluster", "--nohostaware", "--disablephonehome"));
    command.addAll(options.serverOptions());
    return command;
  }
}
