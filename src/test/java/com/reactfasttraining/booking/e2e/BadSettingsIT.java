package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.devservices.DemoEnvironment;
import com.reactfasttraining.booking.devservices.PayaraMicro;
import com.reactfasttraining.booking.devservices.ServerOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A start with wrong settings lists every fault and stops; one without its database stops too. */
class BadSettingsIT {

  @Test
  void namesEveryFaultAndStopsWithoutSayingASecret() throws IOException {
    Path log = Path.of(System.getProperty("war.file")).resolveSibling("bad-settings.log");
    Map<String, String> wrong =
        Map.of(
            "JWT_SECRET", "tooshort-hush", "DATABASE_URL", "mysql://nowhere", "HOLD_MINUTES", "x");
    ServerOptions options = ServerOptions.fromProperties(freePort(), wrong, log);
    try (PayaraMicro server = PayaraMicro.launch(options)) {
      assertThatThrownBy(server::awaitReady).hasMessageContaining("exit code 78");
      assertThat(log)
          .content()
          .contains(
              "JWT_SECRET needs at least 32 characters",
              "DATABASE_URL must look like",
              "HOLD_MINUTES must be a whole number",
              "STRIPE_SECRET_KEY is missing",
              "STRIPE_WEBHOOK_SECRET is missing",
              "SMTP_HOST is missing",
              "STORAGE_PATH is missing",
              "DATA_KEY is missing",
              "COMPANY_NAME is missing")
          .doesNotContain("tooshort-hush");
    }
  }

  @Test
  void endsWhenTheDatabaseIsAwaySoThatItIsStartedAgain() throws IOException {
    Path log = Path.of(System.getProperty("war.file")).resolveSibling("no-database.log");
    Path storage = Files.createTempDirectory("no-database");
    Map<String, String> settings =
        new HashMap<>(
            DemoEnvironment.of(
                freePort(), "postgres://u:p@localhost:" + freePort() + "/none", 25, storage));
    settings.putAll(
        Map.of(
            "JWT_SECRET", "a secret of the tests that is long enough",
            "DATA_KEY", Base64.getEncoder().encodeToString(new byte[32]),
            "STRIPE_SECRET_KEY", "sk_test_1",
            "STRIPE_PUBLISHABLE_KEY", "pk_test_1",
            "STRIPE_WEBHOOK_SECRET", "whsec_1"));
    ServerOptions options = ServerOptions.fromProperties(freePort(), settings, log);
    try (PayaraMicro server = PayaraMicro.launch(options)) {
      assertThatThrownBy(server::awaitReady).hasMessageContaining("exit code 75");
      assertThat(log).content().contains("the product does not start").doesNotContain("sk_test_1");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
