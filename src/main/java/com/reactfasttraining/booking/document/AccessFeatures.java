package com.reactfasttraining.booking.document;

import java.util.Locale;
import java.util.Map;

/** Codes of access features in words; one that is not known here is spelt out as it is. */
final class AccessFeatures {

  private static final Map<String, String> WORDS =
      Map.of(
          "STEP_FREE", "step-free access",
          "LIFT", "lift",
          "ACCESSIBLE_TOILET", "accessible toilet",
          "HEARING_LOOP", "hearing loop",
          "ACCESSIBLE_PARKING", "accessible parking",
          "QUIET_ROOM", "quiet room");

  private AccessFeatures() {}

  static String inWords(String code) {
    return WORDS.getOrDefault(code, code.toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
