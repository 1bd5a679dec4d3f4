package com.reactfasttraining.booking.booking.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sits on the seats of a confirmed booking has changed; observed inside the transaction. Each
 * change names the attendee and, where the mail goes to another address than before, the old one.
 */
public record AttendeesChanged(long bookingId, String reference, List<Change> changes) {

  /**
   * A seat's former and present person. {@code emailBefore} is null for a seat that had no name.
   */
  public record Change(
      long attendeeId, @Nullable String nameBefore, @Nullable String emailBefore) {}
}
