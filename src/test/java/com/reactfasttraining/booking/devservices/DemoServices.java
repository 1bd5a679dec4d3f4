package com.reactfasttraining.booking.devservices;

import com.reactfasttraining.booking.devservices.mail.MailCatcher;
import com.reactfasttraining.booking.devservices.sample.SampleData;
import com.reactfasttraining.booking.devservices.stripe.SandboxKeys;
import com.reactfasttraining.booking.devservices.stripe.SandboxOptions;
import com.reactfasttraining.booking.devservices.stripe.StripeSandbox;
import com.reactfasttraining.booking.platform.persistence.Migrations;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the demo starts; closes it in the opposite order, whatever was started by then.
 */
final class DemoServices implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(DemoServices.class.getName());

  private final DemoPorts ports;
  private final Path data;
  private final Path output;
  private final Clock clock = Clock.systemUTC();
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private @Nullable StripeSandbox sandbox;
  private @Nullable MailCatcher mails;
  private boolean closed;

  DemoServices(DemoPorts ports, Path data, Path output) {
    this.ports = ports;
    this.data = data;
    this.output = output;
  }

  synchronized EmbeddedDatabase startDatabase() {
    EmbeddedDatabase database =
        started(EmbeddedDatabase.start(databaseFolder(data), ports.database()));
    Migrations.migrate(database.dataSource());
    SampleData.load(database.dataSource(), clock);
    return database;
  }

  synchronized void startMail() {
    mails = started(MailCatcher.start(ports.smtp(), ports.mail(), output.resolve("mail"), clock));
  }

  synchronized void startSandbox() {
    URI hook = URI.create("http://localhost:" + ports.shop() + "/api/v1/stripe/webhook");
    Path file = data.resolve("stripe.json");
    sandbox =
        started(
            StripeSandbox.start(
                new SandboxOptions(ports.stripe(), SandboxKeys.usual(), hook, file, clock)));
  }

  synchronized PayaraMicro launchServer(EmbeddedDatabase database) throws IOException {
    Path storage = Files.createDirectories(data.resolve("documents"));
    Map<String, String> environment =
        new HashMap<>(DemoEnvironment.of(ports.shop(), database.url(), ports.smtp(), storage));
    environment.putAll(DemoSecrets.keptIn(data.resolve("secrets")));
    sandbox().map(DemoStripe::environment).ifPresent(environment::putAll);
    ServerOptions options = ServerOptions.fromProperties(ports.shop(), environment, log());
    return started(PayaraMicro.launch(options));
  }

  Path log() {
    return output.resolve("server.log");
  }

  Optional<StripeSandbox> sandbox() {
    return Optional.ofNullable(sandbox);
  }

  Optional<MailCatcher> mails() {
    return Optional.ofNullable(mails);
  }

  static Path databaseFolder(Path data) {
    return data.resolve("postgres");
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!started.isEmpty()) {
      AutoCloseable service = started.pop();
      try {
        service.close();
      } catch (Exception e) {
        LOG.log(System.Logger.Level.ERROR, service.getClass().getSimpleName() + " did not stop", e);
      }
    }
  }

  /** Remembers it; who was stopped while starting stops that too and goes no further. */
  private <T extends AutoCloseable> T started(T service) {
    started.push(service);
    if (closed) {
      close();
      throw new IllegalStateException("It was stopped.");
    }
    return service;
  }
}
