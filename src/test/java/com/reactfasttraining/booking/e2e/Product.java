package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.DemoEnvironment;
import com.reactfasttraining.booking.devservices.EmbeddedDatabase;
import com.reactfasttraining.booking.devservices.PayaraMicro;
import com.reactfasttraining.booking.devservices.ServerOptions;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import com.reactfasttraining.booking.devservices.mail.MailCatcher;
import com.reactfasttraining.booking.devservices.sample.SampleData;
import com.reactfasttraining.booking.devservices.stripe.SandboxOptions;
import com.reactfasttraining.booking.devservices.stripe.StripeSandbox;
import com.reactfasttraining.booking.platform.persistence.Migrations;
import com.stripe.Stripe;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** The running product with all that surrounds it. */
public final class Product implements AutoCloseable {

  /** The secret that is being rotated out; events signed with it are still Stripe's. */
  static final String OLD_WEBHOOK_SECRET = "whsec_sandbox0000000000000000";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedDatabase database;
  private final MailCatcher mails;
  private final StripeSandbox stripe;
  private final ServerOptions options;
  private PayaraMicro server;

  private Product(
      EmbeddedDatabase database, MailCatcher mails, StripeSandbox stripe, ServerOptions options)
      throws InterruptedException {
    this.database = database;
    this.mails = mails;
    this.stripe = stripe;
    this.options = options;
    this.server = PayaraMicro.start(options);
  }

  /** Starts everything on free ports and new, empty folders; the server writes the log named. */
  static Product start(String logName) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("booking-e2e");
    EmbeddedDatabase database =
        EmbeddedDatabase.startForTests(folder.resolve("postgres"), freePort());
    Migrations.migrate(database.dataSource());
    SampleData.load(database.dataSource(), Clock.systemUTC());
    MailCatcher mails =
        MailCatcher.start(freePort(), freePort(), folder.resolve("mail"), Clock.systemUTC());
    StripeSandbox stripe = StripeSandbox.start(SandboxOptions.forTests());
    int port = freePort();
    stripe.webhooks().sendTo(URI.create("http://localhost:" + port + "/api/v1/stripe/webhook"));
    Path storage = Files.createDirectories(folder.resolve("documents"));
    Map<String, String> environment =
        new HashMap<>(DemoEnvironment.of(port, database.url(), mails.smtpPort(), storage));
    environment.putAll(secrets(stripe));
    // So that a test can come from elsewhere, as if this machine were the proxy.
    environment.put("TRUSTED_PROXIES", "127.0.0.0/8,::1");
    Path log = Path.of(System.getProperty("war.file")).resolveSibling(logName);
    ServerOptions options = ServerOptions.fromProperties(port, environment, log);
    return new Product(database, mails, stripe, withCoverage(options));
  }

  /** Ends the server as {@code kill -9} does: nothing is told, nothing is written any more. */
  void kill() {
    server.process().destroyForcibly().onExit().join();
  }

  /** Starts the server anew after {@link #kill}. */
  void startAgain() throws InterruptedException {
    server = PayaraMicro.start(options);
  }

  /** A person without a browser. */
  public Customer customer() {
    return new Customer(address(), URI.create(stripe.apiBase()));
  }

  public Api api() {
    return new Api(address());
  }

  /** The sample person of the role, signed in to the staff pages. */
  Clerk clerk(String role) {
    return new Clerk(address()).signsIn(role);
  }

  /** Somebody of staff, by the REST interface. */
  Api signedIn(String email, String password) {
    String who = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    String token = api().post("/api/v1/auth/login", who).is(200).text("accessToken");
    return api().with("Authorization", "Bearer " + token);
  }

  /** Somebody with so many paid seats; attendees have addresses of their own. */
  Customer confirmed(String session, String name, int seats) {
    return customer().holds(session, seats).fillsInWithAddresses(name).isConfirmed();
  }

  public URI address() {
    return URI.create(server.address());
  }

  public Records records() {
    return new Records(database.dataSource());
  }

  DataSource database() {
    return database.dataSource();
  }

  public StripeSandbox stripe() {
    return stripe;
  }

  MailCatcher mails() {
    return mails;
  }

  /** The first mail to an address whose subject begins so. */
  CaughtMail mailTo(String address, String subject) {
    return mailsTo(address).stream()
        .filter(mail -> mail.subject().startsWith(subject))
        .findFirst()
        .orElseThrow();
  }

  /** What Stripe has given back of the last payment of somebody. */
  long refundedByStripe(Customer customer) {
    return stripe.refunds().stream()
        .filter(refund -> refund.get("payment_intent").getAsString().equals(customer.intent()))
        .filter(refund -> refund.get("status").getAsString().equals("succeeded"))
        .mapToLong(refund -> refund.get("amount").getAsLong())
        .sum();
  }

  public List<CaughtMail> mailsTo(String address) {
    return mails.receivedBy(address);
  }

  /** Ends all mischief of Stripe and of the mail server. */
  public void behaveAgain() {
    stripe.webhooks().mischief().delay(Duration.ZERO).dropNext(0).repeat(1).shuffle(false);
    stripe.webhooks().mischief().hold(false).speak(Stripe.API_VERSION);
    stripe.webhooks().signWith(stripe.keys().webhook());
    stripe.api().reset();
    mails.faults().reset();
  }

  public void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
      Customer.sleep(Duration.ofMillis(100));
    }
    assertThat(condition.getAsBoolean()).as("came true within %s", PATIENCE).isTrue();
  }

  /**
   * Waits until every webhook was delivered and the outbox has nothing left to do. What hundreds of
   * rounds have left takes its time, and may, as long as some of it is done now and then.
   */
  public void awaitQuiet() {
    try {
      stripe.webhooks().awaitIdle(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    Instant end = Instant.now().plus(PATIENCE);
    for (String seen = "", work = work(); !work.startsWith("0 "); work = work()) {
      end = work.equals(seen) ? end : Instant.now().plus(PATIENCE);
      seen = work;
      assertThat(Instant.now())
          .as(() -> "nothing was done for " + PATIENCE + ": " + records().pendingWork())
          .isBefore(end);
      Customer.sleep(Duration.ofMillis(100));
    }
  }

  /** How much of the outbox is pending, and how much is done. */
  private String work() {
    return records()
        .text(
            "select count(*) filter (where state = 'PENDING') || ' pending, '"
                + " || count(*) filter (where state <> 'PENDING') from outbox_messages");
  }

  @Override
  public void close() {
    server.close();
    stripe.close();
    mails.close();
    database.close();
  }

  private static Map<String, String> secrets(StripeSandbox stripe) {
    return Map.of(
        "JWT_SECRET", "a secret of the tests that is long enough",
        "DATA_KEY", Base64.getEncoder().encodeToString(new byte[32]),
        "RETRY_PAUSE_MILLIS", "500",
        "STRIPE_SECRET_KEY", stripe.keys().secret(),
        "STRIPE_PUBLISHABLE_KEY", stripe.keys().publishable(),
        "STRIPE_WEBHOOK_SECRET", stripe.keys().webhook() + "," + OLD_WEBHOOK_SECRET,
        "STRIPE_API_BASE", stripe.apiBase(),
        "STRIPE_JS_URL", stripe.scriptUrl());
  }

  private static ServerOptions withCoverage(ServerOptions options) {
    String agent = System.getProperty("server.jvm.options", "");
    return agent.isBlank() ? options : options.withJvmOption(agent);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
