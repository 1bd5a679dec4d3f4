package com.reactfasttraining.booking.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The secrets of one demo installation: made at its first start and kept beside its data, which the
 * data key encrypts. A file of lines {@code NAME=value}.
 */
final class DemoSecrets {

  private static final List<String> NAMES = List.of("JWT_SECRET", "DATA_KEY");

  private DemoSecrets() {}

  static Map<String, String> keptIn(Path file) {
    try {
      Map<String, String> secrets = Files.exists(file) ? read(file) : new LinkedHashMap<>();
      if (!secrets.keySet().containsAll(NAMES)) {
        NAMES.forEach(name -> secrets.computeIfAbsent(name, n -> random()));
        write(file, secrets);
      }
      return Map.copyOf(secrets);
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's secrets cannot be kept in " + file, e);
    }
  }

  private static Map<String, String> read(Path file) throws IOException {
    Map<String, String> secrets = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] sides = line.split("=", 2);
      if (sides.length == 2) {
        secrets.put(sides[0], sides[1]);
      }
    }
    return secrets;
  }

  private static void write(Path file, Map<String, String> secrets) throws IOException {
    List<String> lines = new ArrayList<>();
    secrets.forEach((name, value) -> lines.add(name + "=" + value));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }

  private static String random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
