package com.reactfasttraining.booking.devservices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server that was left running on a data folder, or only its {@code postmaster.pid}.
 *
 * <p>Its first line is the process id. The id may belong to another program by now: only a process
 * that is PostgreSQL is stopped, and the file goes in any case when none is left.
 */
final class LeftServer {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private LeftServer() {}

  static void stop(Path folder) throws IOException {
    Path file = folder.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    Optional<ProcessHandle> left = postgres(file);
    if (left.isPresent()) {
      interrupt(left.get());
    }
    Files.deleteIfExists(file);
  }

  private static Optional<ProcessHandle> postgres(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).matches("\\d+")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0)))
        .filter(
            process -> process.info().command().filter(c -> c.contains("postgres")).isPresent());
  }

  /** SIGINT is PostgreSQL's fast stop: it cuts clients off and writes everything down. */
  private static void interrupt(ProcessHandle process) throws IOException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().onExit().join();
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("PostgreSQL " + process.pid() + " did not stop", e);
    }
  }
}
