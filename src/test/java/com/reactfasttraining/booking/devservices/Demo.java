package com.reactfasttraining.booking.devservices;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the whole product on one machine: {@code mvn -Pdemo}.
 *
 * <p>Needs the system properties of {@link ServerOptions#fromProperties}. Keeps data in {@code
 * data/demo} and writes mails and the server's log to {@code target/demo}; other folders by {@code
 * demo.data} and {@code demo.output}. Exits with 1 and one clear message when it cannot start.
 */
public final class Demo {

  private final PrintStream out;
  private final DemoPorts ports;
  private final Path data = Path.of(System.getProperty("demo.data", "data/demo")).toAbsolutePath();
  private final boolean realStripe;
  private final DemoServices services;
  private volatile boolean stopping;

  private Demo(PrintStream out) {
    this.out = out;
    ports = DemoPorts.read();
    realStripe = DemoStripe.isReal(System.getenv());
    Path output = Path.of(System.getProperty("demo.output", "target/demo")).toAbsolutePath();
    services = new DemoServices(ports, data, output);
  }

  /** Runs until Ctrl-C, or until the server stops by itself. */
  public static void main(String[] arguments) throws InterruptedException, IOException {
    // No logging library is bound here; this keeps SLF4J from saying so.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Logger.getLogger("").setLevel(Level.WARNING);
    try {
      System.exit(new Demo(System.out).run());
    } catch (IllegalStateException | UncheckedIOException e) {
      System.err.println("\nThe demo cannot start. " + e.getMessage());
      System.exit(1);
    }
  }

  private int run() throws InterruptedException, IOException {
    LeftServer.stop(DemoServices.databaseFolder(data));
    Optional<String> fault = ports.fault(!realStripe);
    if (fault.isPresent()) {
      throw new IllegalStateException(fault.get());
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "demo-stop"));
    PayaraMicro server = launch();
    try {
      server.awaitReady();
    } catch (IllegalStateException e) {
      if (stopping) {
        return 1;
      }
      throw e;
    }
    out.println(DemoBanner.of(services, ports.shop()));
    int code = server.process().waitFor();
    if (!stopping) {
      out.println("The server stopped with exit code " + code + ":\n" + server.endOfLog());
    }
    return 1;
  }

  private PayaraMicro launch() throws IOException {
    out.println("Starting PostgreSQL …");
    EmbeddedDatabase database = services.startDatabase();
    services.startMail();
    if (!realStripe) {
      services.startSandbox();
    }
    out.println("Starting the server (log: " + services.log() + ") …");
    return services.launchServer(database);
  }

  private void stop() {
    stopping = true;
    out.println("\nStopping …");
    services.close();
    out.println("Stopped.");
  }
}
