package com.reactfasttraining.booking.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.config.AddressRange;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  private final List<AddressRange> proxies =
      settings("10.0.0.0/8, 192.0.2.7,2001:db8:1::/48").trustedProxies();

  @Test
  void withoutTrustedProxiesTheHeaderIsNotRead() {
    assertThat(settings("").trustedProxies()).isEmpty();
    assertThat(ClientAddress.of("127.0.0.1", List.of("203.0.113.5"), List.of()))
        .isEqualTo("127.0.0.1");
  }

  @Test
  void aStrangersHeaderIsNotRead() {
    assertThat(client("198.51.100.1", "203.0.113.5")).isEqualTo("198.51.100.1");
    assertThat(client("192.0.2.8", "203.0.113.5")).isEqualTo("192.0.2.8");
  }

  @Test
  void aProxyTellsWhoCalledIt() {
    assertThat(client("10.1.2.3", "203.0.113.5")).isEqualTo("203.0.113.5");
    assertThat(client("192.0.2.7", "2001:db8:2::1")).isEqualTo("2001:db8:2:0:0:0:0:1");
    assertThat(client("2001:db8:1:0:0:0:0:9", "203.0.113.5")).isEqualTo("203.0.113.5");
  }

  @Test
  void whatTheClientClaimedStandsFurtherLeftAndIsNotBelieved() {
    assertThat(client("10.1.2.3", "127.0.0.1, 203.0.113.5")).isEqualTo("203.0.113.5");
    assertThat(client("10.1.2.3", "10.9.9.9, 203.0.113.5")).isEqualTo("203.0.113.5");
    assertThat(client("10.1.2.3", "198.51.100.1", "203.0.113.5")).isEqualTo("203.0.113.5");
    assertThat(client("10.1.2.3", "<script>, 203.0.113.5")).isEqualTo("203.0.113.5");
  }

  @Test
  void aChainOfTrustedProxiesIsFollowedToItsBeginning() {
    assertThat(client("10.1.2.3", "198.51.100.1, 203.0.113.5, 192.0.2.7")).isEqualTo("203.0.113.5");
    assertThat(client("10.1.2.3", "10.4.4.4, 10.5.5.5")).isEqualTo("10.4.4.4");
  }

  @Test
  void whatIsNoAddressEndsTheChainAtTheProxyThatSaidIt() {
    assertThat(client("10.1.2.3", "unknown")).isEqualTo("10.1.2.3");
    assertThat(client("10.1.2.3", "203.0.113.5, proxy.example.com")).isEqualTo("10.1.2.3");
    assertThat(client("10.1.2.3", "203.0.113.5, ")).isEqualTo("10.1.2.3");
    assertThat(client("10.1.2.3", "203.0.113.5, 1.2, 10.5.5.5")).isEqualTo("10.5.5.5");
    assertThat(client("10.1.2.3")).isEqualTo("10.1.2.3");
  }

  @Test
  void portsAndBracketsAreLeftOut() {
    assertThat(client("10.1.2.3", "203.0.113.5:4711")).isEqualTo("203.0.113.5");
    assertThat(client("10.1.2.3", "[2001:db8:2::1]:443")).isEqualTo("2001:db8:2:0:0:0:0:1");
    assertThat(client("10.1.2.3", "[2001:db8:2::1]")).isEqualTo("2001:db8:2:0:0:0:0:1");
    assertThat(client("10.1.2.3", "::ffff:203.0.113.5")).isEqualTo("203.0.113.5");
  }

  @Test
  void aWrongListStopsTheStart() {
    for (String wrong : List.of("proxy.example.com", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/x")) {
      assertThat(settings(wrong).faults())
          .containsExactly(
              "TRUSTED_PROXIES must be addresses or networks such as 10.0.0.0/8, parted by commas");
    }
  }

  private String client(String peer, String... forwarded) {
    return ClientAddress.of(peer, List.of(forwarded), proxies);
  }

  private static Settings settings(String proxies) {
    return new SettingsFixture().with("TRUSTED_PROXIES", proxies).build();
  }
}
