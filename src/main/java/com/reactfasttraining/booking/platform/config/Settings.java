package com.reactfasttraining.booking.platform.config;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * All settings of the installation, typed and checked.
 *
 * <p>They come from MicroProfile Config, that is from environment variables of the same names.
 * Every fault is collected, so that a start with bad settings lists them all at once. {@link
 * #toString()} is not defined: secrets never reach a log.
 */
@ApplicationScoped
public class Settings {

  @Inject private Config config;

  private List<String> faults = List.of();
  private StripeSettings stripe;
  private SmtpSettings smtp;
  private CompanySettings company;
  private URI publicUrl;
  private List<AddressRange> trustedProxies;
  private Path storage;
  private byte[] dataKey;
  private String jwtSecret;
  private Duration hold;
  private HoldLimits holdLimits;
  private Duration nameCutOff;
  private Duration reminder;
  private Duration waitingOffer;
  private List<Integer> overdueReminderDays;
  private Duration transferHold;
  private Duration transferCutOff;
  private Duration retryPause;
  private long refundLimit;
  private boolean demo;

  /** The same without a container, for what runs before there is one. */
  public static Settings of(Config config) {
    Settings settings = new Settings();
    settings.config = config;
    settings.read();
    return settings;
  }

  @PostConstruct
  void read() {
    SettingsReader reader = new SettingsReader(config);
    demo = reader.flag("DEMO", false);
    reader.check("DATABASE_URL", text -> DatabaseUrl.parse(text).isPresent(), DATABASE_FORM);
    jwtSecret =
        reader.check("JWT_SECRET", text -> text.length() >= 32, "needs at least 32 characters");
    stripe = StripeSettings.read(reader);
    smtp = SmtpSettings.read(reader);
    company = CompanySettings.read(reader);
    publicUrl = reader.uri("PUBLIC_URL", demo);
    trustedProxies = reader.ranges("TRUSTED_PROXIES");
    storage = reader.folder("STORAGE_PATH");
    dataKey = reader.key("DATA_KEY");
    hold = Duration.ofMinutes(reader.number("HOLD_MINUTES", 15, 1, 120));
    holdLimits = HoldLimits.read(reader);
    nameCutOff = Duration.ofHours(reader.number("NAME_CUTOFF_HOURS", 24, 0, 720));
    waitingOffer = Duration.ofHours(reader.number("WAITING_OFFER_HOURS", 24, 1, 168));
    reminder = Duration.ofHours(reader.number("REMINDER_HOURS", 48, 0, 720));
    overdueReminderDays = reader.days("OVERDUE_REMINDER_DAYS", "7,21,35");
    transferHold = Duration.ofMinutes(reader.number("TRANSFER_HOLD_MINUTES", 30, 1, 1440));
    transferCutOff = Duration.ofHours(reader.number("TRANSFER_CUTOFF_HOURS", 24, 0, 720));
    retryPause = Duration.ofMillis(reader.number("RETRY_PAUSE_MILLIS", 30_000, 10, 3_600_000));
    refundLimit = reader.number("REFUND_LIMIT", 25_000, 0, 100_000_000);
    faults = reader.faults();
  }

  private static final String DATABASE_FORM =
      "must look like postgres://user:password@host:port/name or jdbc:postgresql://…?user=…";

  /** What is missing or wrong, one line a setting; empty when the product may start. */
  public List<String> faults() {
    return faults;
  }

  public StripeSettings stripe() {
    return stripe;
  }

  public SmtpSettings smtp() {
    return smtp;
  }

  public CompanySettings company() {
    return company;
  }

  /** Where customers reach the product, without a slash at the end. */
  public URI publicUrl() {
    return publicUrl;
  }

  /** The company's own proxies, which say truly for whom they ask. */
  public List<AddressRange> trustedProxies() {
    return trustedProxies;
  }

  /** The folder of the stored documents. */
  public Path storage() {
    return storage;
  }

  /** The 256-bit key that encrypts health data. */
  public byte[] dataKey() {
    return dataKey.clone();
  }

  /** What the key of access tokens is derived from. */
  public String jwtSecret() {
    return jwtSecret;
  }

  /** How long seats are kept for somebody who fills in the form. */
  public Duration hold() {
    return hold;
  }

  /** What one buyer may hold. */
  public HoldLimits holdLimits() {
    return holdLimits;
  }

  /** How many days after an invoice was due its company is reminded, each time once. */
  public List<Integer> overdueReminderDays() {
    return overdueReminderDays;
  }

  /** How long before a session begins names and other answers are fixed. */
  public Duration nameCutOff() {
    return nameCutOff;
  }

  /** How long freed seats are kept for somebody of the waiting list. */
  public Duration waitingOffer() {
    return waitingOffer;
  }

  /** How long before a session begins its people are reminded of it; zero is not at all. */
  public Duration reminder() {
    return reminder;
  }

  /** How long seats on the new session are kept until the rest of the price is paid. */
  public Duration transferHold() {
    return transferHold;
  }

  /** How long before a session begins customers may no longer move to another one themselves. */
  public Duration transferCutOff() {
    return transferCutOff;
  }

  /** The pause after the first failed attempt of outbox work; later ones double. */
  public Duration retryPause() {
    return retryPause;
  }

  /** What one person may give back of a booking without a second one, in minor units. */
  public long refundLimit() {
    return refundLimit;
  }

  /** True for a demonstration on one's own machine: plain HTTP is allowed. */
  public boolean demo() {
    return demo;
  }
}
