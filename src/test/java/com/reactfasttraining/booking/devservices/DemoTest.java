package com.reactfasttraining.booking.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the demo checks before it starts anything. */
class DemoTest {

  @TempDir Path folder;

  @Test
  void namesThePortThatIsInUseAndHowToChangeIt() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      DemoPorts ports = new DemoPorts(free(), taken.getLocalPort(), free(), free(), free());
      assertThat(ports.fault(true))
          .hasValueSatisfying(
              fault ->
                  assertThat(fault).contains("" + taken.getLocalPort(), "-Ddemo.stripe.port="));
      assertThat(ports.fault(false)).isEmpty();
    }
  }

  @Test
  void refusesOnePortForTwoServices() throws IOException {
    int port = free();
    DemoPorts ports = new DemoPorts(port, free(), port, free(), free());
    assertThat(ports.fault(true)).hasValue("demo.port and demo.smtp.port are both " + port + ".");
  }

  @Test
  void keepsItsSecrets() {
    Path file = folder.resolve("demo/secrets");
    Map<String, String> secrets = DemoSecrets.keptIn(file);
    assertThat(secrets.get("JWT_SECRET")).hasSizeGreaterThanOrEqualTo(32);
    assertThat(Base64.getDecoder().decode(secrets.get("DATA_KEY"))).hasSize(32);
    assertThat(DemoSecrets.keptIn(file)).isEqualTo(secrets);
  }

  @Test
  void usesStripeOnlyWithAllItsKeys() {
    assertThat(DemoStripe.isReal(Map.of())).isFalse();
    Map<String, String> all =
        Map.of(
            "STRIPE_SECRET_KEY", "sk_x",
            "STRIPE_PUBLISHABLE_KEY", "pk_x",
            "STRIPE_WEBHOOK_SECRET", "whsec_x");
    assertThat(DemoStripe.isReal(all)).isTrue();
    assertThatThrownBy(() -> DemoStripe.isReal(Map.of("STRIPE_SECRET_KEY", "sk_x")))
        .hasMessageContaining("STRIPE_PUBLISHABLE_KEY and STRIPE_WEBHOOK_SECRET");
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
