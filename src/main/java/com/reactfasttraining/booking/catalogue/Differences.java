package com.reactfasttraining.booking.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a thing, in words for the audit log. */
final class Differences {

  private final List<String> found = new ArrayList<>();

  Differences note(String what, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      found.add(what + " " + before + " → " + after);
    }
    return this;
  }

  @Override
  public String toString() {
    return String.join(", ", found);
  }
}
