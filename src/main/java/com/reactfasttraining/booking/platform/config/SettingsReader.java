package com.reactfasttraining.booking.platform.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings one by one and collects what is wrong with them. Where a value is missing or wrong
 * a harmless one stands in, because the start fails in the end anyway. A value is never quoted: it
 * may be a secret.
 */
class SettingsReader {

  private static final String RANGES =
      "must be addresses or networks such as 10.0.0.0/8, parted by commas";

  private final Config config;
  private final List<String> faults = new ArrayList<>();

  SettingsReader(Config config) {
    this.config = config;
  }

  /** Each once, although several parts may read one setting. */
  List<String> faults() {
    return faults.stream().distinct().toList();
  }

  String text(String name) {
    return find(name).orElseGet(() -> missing(name));
  }

  String text(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  @Nullable String optional(String name) {
    return find(name).orElse(null);
  }

  String check(String name, Predicate<String> rule, String complaint) {
    Optional<String> value = find(name);
    value.filter(rule.negate()).ifPresent(text -> wrong(name, complaint));
    return value.orElseGet(() -> missing(name));
  }

  boolean flag(String name, boolean otherwise) {
    String text = text(name, Boolean.toString(otherwise));
    if (!text.equals("true") && !text.equals("false")) {
      wrong(name, "must be true or false");
    }
    return text.equals("true");
  }

  int number(String name, int otherwise, int least, int most) {
    String complaint = "must be a whole number from " + least + " to " + most;
    try {
      int number = find(name).map(Integer::parseInt).orElse(otherwise);
      return number >= least && number <= most ? number : wrong(name, complaint, otherwise);
    } catch (NumberFormatException e) {
      return wrong(name, complaint, otherwise);
    }
  }

  /** Numbers of days, each more than the one before; 0 alone stands for none. */
  List<Integer> days(String name, String otherwise) {
    String text = text(name, otherwise);
    if (text.equals("0")) {
      return List.of();
    }
    if (!text.matches("[1-9]\\d{0,2}(,[1-9]\\d{0,2}){0,8}")) {
      return wrong(name, "must be up to 9 numbers of days like 7,21,35, or 0", List.of());
    }
    List<Integer> days = Stream.of(text.split(",")).map(Integer::valueOf).toList();
    boolean rising = days.stream().sorted().distinct().toList().equals(days);
    return rising ? days : wrong(name, "must rise from number to number", List.of());
  }

  /** An address without a slash at its end; plain HTTP only where it is allowed. */
  URI uri(String name, boolean plain) {
    String text = text(name);
    boolean right = text.startsWith("https://") || (plain && text.startsWith("http://"));
    URI fallback = URI.create("https://missing.invalid");
    if (!right) {
      return text.isEmpty() ? fallback : wrong(name, "must start with https://", fallback);
    }
    try {
      return URI.create(text.replaceAll("/+$", ""));
    } catch (IllegalArgumentException e) {
      return wrong(name, "is not an address", fallback);
    }
  }

  Path folder(String name) {
    String text = text(name);
    Path folder = Path.of(text.isEmpty() ? "." : text).toAbsolutePath();
    if (!text.isEmpty() && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
      wrong(name, "must be a folder that the server may write to");
    }
    return folder;
  }

  byte[] key(String name) {
    String complaint = "must be 32 bytes in Base64";
    try {
      byte[] key = Base64.getDecoder().decode(text(name));
      return key.length == 32 || key.length == 0 ? key : wrong(name, complaint, new byte[32]);
    } catch (IllegalArgumentException e) {
      return wrong(name, complaint, new byte[32]);
    }
  }

  ZoneId zone(String name, String otherwise) {
    try {
      return ZoneId.of(text(name, otherwise));
    } catch (DateTimeException e) {
      return wrong(name, "is not a time zone such as Europe/London", ZoneId.of("UTC"));
    }
  }

  /** Addresses and networks, parted by commas; none when nothing is said. */
  List<AddressRange> ranges(String name) {
    List<String> parts = find(name).map(text -> List.of(text.split(",", -1))).orElse(List.of());
    List<AddressRange> ranges =
        parts.stream().flatMap(part -> AddressRange.parse(part).stream()).toList();
    return ranges.size() == parts.size() ? ranges : wrong(name, RANGES, List.of());
  }

  /** A colour as HTML writes it. */
  String colour(String name, String otherwise) {
    String text = text(name, otherwise);
    boolean right = text.matches("#[0-9A-Fa-f]{6}");
    return right ? text : wrong(name, "must look like #0B4F5C", otherwise);
  }

  private Optional<String> find(String name) {
    return config.getOptionalValue(name, String.class).map(String::strip).filter(t -> !t.isEmpty());
  }

  private String missing(String name) {
    wrong(name, "is missing");
    return "";
  }

  private void wrong(String name, String complaint) {
    faults.add(name + " " + complaint);
  }

  private <T> T wrong(String name, String complaint, T fallback) {
    wrong(name, complaint);
    return fallback;
  }
}
