package com.reactfasttraining.booking.booking;

import org.jspecify.annotations.Nullable;

/** Optional texts of a form: blank is the same as absent. */
final class Texts {

  private Texts() {}

  static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
