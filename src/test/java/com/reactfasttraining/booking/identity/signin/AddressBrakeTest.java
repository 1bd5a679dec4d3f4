package com.reactfasttraining.booking.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.security.Origin;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AddressBrakeTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  @Test
  void countsAWholeIpv6NetworkAsOne() {
    assertThat(network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2");
    assertThat(network("2001:db8:1:2:ffff:0:0:1")).isEqualTo("2001:db8:1:2");
    assertThat(network("192.0.2.7")).isEqualTo("192.0.2.7");
    assertThat(network(null)).isEqualTo("inside");
  }

  @Test
  void saysHowLongToWaitUntilTheOldestFailureNoLongerCounts() {
    var refused = AddressBrake.tooMany(NOW.minus(Duration.ofMinutes(14)), NOW);
    assertThat(refused.kind().status()).isEqualTo(429);
    assertThat(refused.details()).containsEntry("retryAfterSeconds", 60L);
  }

  private static String network(String address) {
    return new Origin(address, null).network();
  }
}
