package com.reactfasttraining.booking.devservices;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of the demo's server, under the names that the product reads. */
public final class DemoEnvironment {

  private static final Map<String, String> COMPANY =
      Map.of(
          "COMPANY_NAME", "React Fast Training",
          "COMPANY_ADDRESS", "1 Example Street\\nExampleton\\nEX9 9ZZ",
          "COMPANY_EMAIL", "bookings@example.com",
          "COMPANY_PHONE", "01632 960999",
          "COMPANY_VAT_NUMBER", "GB 999 9999 73",
          "MAIL_FROM", "React Fast Training <bookings@example.com>");

  private DemoEnvironment() {}

  /** Everything but Stripe's settings and the secrets. */
  public static Map<String, String> of(int port, String databaseUrl, int smtpPort, Path storage) {
    Map<String, String> environment = new HashMap<>(COMPANY);
    environment.put("DEMO", "true");
    // One machine plays all the customers.
    environment.put("MOST_HOLDS_AN_ADDRESS", "2000");
    environment.put("PUBLIC_URL", "http://localhost:" + port);
    environment.put("DATABASE_URL", databaseUrl);
    environment.put("SMTP_HOST", "localhost");
    environment.put("SMTP_PORT", String.valueOf(smtpPort));
    environment.put("SMTP_STARTTLS", "false");
    environment.put("STORAGE_PATH", storage.toAbsolutePath().toString());
    return environment;
  }
}
