package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.config.AddressRange;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Tells the network address of whoever made a request, behind the company's own proxies too.
 *
 * <p>Each proxy adds the address that it was called from at the right of {@code X-Forwarded-For};
 * all that stands further left is what the client claims. So the right-most address that is no
 * trusted proxy is the client, and the header of anybody else is not read. RFC 7239 {@code
 * Forwarded} is not read at all: a proxy that fills in one header hands on the other as the client
 * forged it.
 */
@ApplicationScoped
public class ClientAddress {

  private static final String HEADER = "X-Forwarded-For";

  @Inject private Settings settings;

  /** As {@link InetAddress#getHostAddress()} writes it; never anything but an address. */
  String of(HttpServletRequest request) {
    List<String> forwarded = Collections.list(request.getHeaders(HEADER));
    return of(request.getRemoteAddr(), forwarded, settings.trustedProxies());
  }

  static String of(String peer, List<String> forwarded, List<AddressRange> trusted) {
    String[] hops = String.join(",", forwarded).split(",", -1);
    String client = peer;
    for (int hop = hops.length - 1; hop >= 0 && isTrusted(client, trusted); hop--) {
      Optional<String> before = address(hops[hop].strip());
      if (before.isEmpty()) {
        return client;
      }
      client = before.get();
    }
    return client;
  }

  private static boolean isTrusted(String client, List<AddressRange> trusted) {
    return AddressRange.address(client).stream()
        .anyMatch(address -> trusted.stream().anyMatch(range -> range.contains(address)));
  }

  /** Some proxies add the port, and RFC 3986 brackets round an IPv6 address. */
  private static Optional<String> address(String hop) {
    String bare = hop.replaceFirst("^\\[(.*)](:\\d+)?$", "$1");
    String alone = bare.contains(".") ? bare.replaceFirst("(\\.\\d+):\\d+$", "$1") : bare;
    return AddressRange.address(alone).map(InetAddress::getHostAddress);
  }
}
