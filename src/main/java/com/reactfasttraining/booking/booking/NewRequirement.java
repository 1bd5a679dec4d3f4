package com.reactfasttraining.booking.booking;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A need of an attendee: one of the templates, own words, or both. */
public record NewRequirement(
    @Nullable String templateCode,
    @Nullable @Size(max = 1000, message = "Use 1,000 characters or fewer") String note) {

  @AssertTrue(message = "Choose a need from the list or describe it in your own words")
  public boolean isSomethingSaid() {
    return Texts.orNull(templateCode) != null || Texts.orNull(note) != null;
  }
}
