package com.reactfasttraining.booking.devservices;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ports of the demo, each to be changed by the system property of its name. */
record DemoPorts(int shop, int stripe, int smtp, int mail, int database) {

  /** From system properties, or environment variables such as {@code DEMO_STRIPE_PORT}. */
  static DemoPorts read() {
    return new DemoPorts(
        port("demo.port", 8080),
        port("demo.stripe.port", 12111),
        port("demo.smtp.port", 8026),
        port("demo.mail.port", 8025),
        port("demo.db.port", 5433));
  }

  /** What is wrong: a port taken twice here, or by another program. */
  Optional<String> fault(boolean withStripe) {
    Map<Integer, String> seen = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> port : named(withStripe)) {
      String other = seen.put(port.getValue(), port.getKey());
      if (other != null) {
        return Optional.of(
            "%s and %s are both %d.".formatted(other, port.getKey(), port.getValue()));
      }
      if (!free(port.getValue())) {
        return Optional.of(
            "Port %d is in use. Stop the program that uses it, or choose another with -D%s=…"
                .formatted(port.getValue(), port.getKey()));
      }
    }
    return Optional.empty();
  }

  private List<Map.Entry<String, Integer>> named(boolean withStripe) {
    List<Map.Entry<String, Integer>> always =
        List.of(
            Map.entry("demo.port", shop),
            Map.entry("demo.smtp.port", smtp),
            Map.entry("demo.mail.port", mail),
            Map.entry("demo.db.port", database));
    List<Map.Entry<String, Integer>> all = new ArrayList<>(always);
    if (withStripe) {
      all.add(Map.entry("demo.stripe.port", stripe));
    }
    return all;
  }

  private static boolean free(int port) {
    try (ServerSocket probe = new ServerSocket(port)) {
      return probe.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static int port(String property, int usual) {
    String variable = property.toUpperCase(Locale.ROOT).replace('.', '_');
    String text = System.getProperty(property, System.getenv().getOrDefault(variable, "" + usual));
    if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65_535) {
      throw new IllegalStateException(
          property + " must be a port from 1 to 65535, not " + text + ".");
    }
    return Integer.parseInt(text);
  }
}
