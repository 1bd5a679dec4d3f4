package com.reactfasttraining.booking.devservices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How Payara Micro starts.
 *
 * @param environment variables added to those of this process
 * @param log the file that takes all output
 * @param jvmOptions before {@code -jar}
 * @param serverOptions after those that are always given
 * @param readyPaths what must answer 200
 */
public record ServerOptions(
    Path microJar,
    Path war,
    int port,
    Map<String, String> environment,
    Path log,
    List<String> jvmOptions,
    List<String> serverOptions,
    List<String> readyPaths) {

  /** Quick to start, at some cost in peak speed: right for demo and tests. */
  private static final List<String> QUICK =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx768m",
          "-Djava.awt.headless=true",
          "-Dbooking.exit-on-failed-start=true");

  /**
   * Takes the files from the system properties that Maven gives: {@code payara.micro.jar}, {@code
   * war.file} and, if wanted, {@code payara.preboot} (a file of asadmin commands) and {@code
   * payara.logging}.
   */
  public static ServerOptions fromProperties(int port, Map<String, String> environment, Path log) {
    List<String> server = new ArrayList<>();
    addFile(server, "--prebootcommandfile", System.getProperty("payara.preboot"));
    addFile(server, "--logproperties", System.getProperty("payara.logging"));
    return new ServerOptions(
        file("payara.micro.jar"),
        file("war.file"),
        port,
        environment,
        log,
        QUICK,
        server,
        List.of("/health/ready", "/api/v1/courses"));
  }

  private static void addFile(List<String> options, String name, @Nullable String file) {
    if (file != null) {
      options.addAll(List.of(name, file));
    }
  }

  /** The same with one more option of the JVM, such as an agent. */
  public ServerOptions withJvmOption(String option) {
    List<String> more = new ArrayList<>(jvmOptions);
    more.add(option);
    return new ServerOptions(
        microJar, war, port, environment, log, List.copyOf(more), serverOptions, readyPaths);
  }

  private static Path file(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException("The system property " + property + " is missing.");
    }
    Path file = Path.of(value).toAbsolutePath();
    if (!file.toFile().isFile()) {
      throw new IllegalStateException(property + ": there is no file " + file);
    }
    return file;
  }
}
