package com.reactfasttraining.booking.platform.config;

/**
 * What one buyer may hold: how often a hold may be extended, how many unfinished bookings one
 * e-mail address may have, and how many without an address may come from one network, behind which
 * a whole office may sit.
 */
public record HoldLimits(int extensions, int aBuyer, int aNetwork) {

  static HoldLimits read(SettingsReader reader) {
    return new HoldLimits(
        reader.number("HOLD_EXTENSIONS", 3, 0, 20),
        reader.number("MOST_HOLDS_A_BUYER", 3, 1, 1_000),
        reader.number("MOST_HOLDS_AN_ADDRESS", 20, 1, 1_000_000));
  }
}
