package com.reactfasttraining.booking.devservices.stripe;

import java.time.Instant;

/**
 * One line of the delivery log: what became of one attempt to deliver an event.
 *
 * @param status the HTTP status of the receiver; 0 when there was no answer
 * @param note why it did not arrive, or that it was meant to be wrong; may be empty
 */
public record Delivery(
    Instant at,
    String eventId,
    String type,
    String objectId,
    int attempt,
    int status,
    String note) {

  public boolean accepted() {
    return status >= 200 && status < 300;
  }
}
