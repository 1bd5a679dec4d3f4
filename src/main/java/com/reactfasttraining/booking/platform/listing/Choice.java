package com.reactfasttraining.booking.platform.listing;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an address chooses of a known set; a name that is unknown chooses nothing. */
public final class Choice {

  private Choice() {}

  public static <E extends Enum<E>> Optional<E> of(Class<E> known, @Nullable String name) {
    return Arrays.stream(known.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst();
  }
}
