package com.reactfasttraining.booking.catalogue;

import java.util.Arrays;
import java.util.Locale;

/** What a venue may offer to people with access needs; the names are the codes in use. */
public enum AccessFeature {
  STEP_FREE("step-free access"),
  LIFT("lift"),
  ACCESSIBLE_TOILET("accessible toilet"),
  HEARING_LOOP("hearing loop"),
  ACCESSIBLE_PARKING("accessible parking"),
  QUIET_ROOM("quiet room");

  private final String words;

  AccessFeature(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** A code in words; one that is not known here is spelt out as it is. */
  public static String inWords(String code) {
    return Arrays.stream(values())
        .filter(known -> known.name().equals(code))
        .map(AccessFeature::words)
        .findFirst()
        .orElseGet(() -> code.toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
