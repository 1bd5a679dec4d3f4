package com.reactfasttraining.booking.booking.rescue;

/** What has become of a booking whose session was cancelled. */
public enum RescueState {
  /** Its booker has not chosen yet. */
  OPEN("choose later"),
  /** It has gone to another session. */
  MOVED("move to another date"),
  /** It was cancelled, and what was paid goes back. */
  REFUNDED("get your money back"),
  /** It was cancelled, and its booker keeps a credit. */
  CREDITED("keep a credit");

  private final String words;

  RescueState(String words) {
    this.words = words;
  }

  /** What its booker has chosen, such as {@code keep a credit}. */
  String words() {
    return words;
  }
}
