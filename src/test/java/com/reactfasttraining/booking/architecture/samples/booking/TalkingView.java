package com.reactfasttraining.booking.architecture.samples.booking;

/** Says more in JSON than it holds. */
public record TalkingView(String word) {

  public boolean isLoud() {
    return word.endsWith("!");
  }
}
