package com.reactfasttraining.booking.booking;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a booking can be found by, in small letters; phone numbers also as bare digits. */
public final class SearchText {

  private SearchText() {}

  static String of(String reference, Optional<Booker> booker, List<Attendee> attendees) {
    Stream<String> whoBooks =
        booker.stream()
            .flatMap(
                b -> Stream.of(b.name(), b.email(), b.phone(), digits(b.phone()), b.company()));
    Stream<String> whoComes =
        attendees.stream().flatMap(a -> Stream.of(a.name(), a.email().orElse(null)));
    return Stream.of(Stream.of(reference), whoBooks, whoComes)
        .flatMap(parts -> parts)
        .filter(Objects::nonNull)
        .map(SearchText::plain)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** How a search word is compared. */
  public static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** A word as the pattern of {@code like … escape '!'}. */
  public static String pattern(String text) {
    return "%" + plain(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private static @Nullable String digits(@Nullable String phone) {
    return phone == null ? null : phone.replaceAll("\\D", "");
  }
}
