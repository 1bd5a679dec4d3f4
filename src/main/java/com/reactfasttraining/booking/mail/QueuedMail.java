package com.reactfasttraining.booking.mail;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mail that waits to be sent. {@code version} changes when staff ask for it again. */
record QueuedMail(
    String id,
    int version,
    MailKind kind,
    String recipient,
    String subject,
    @Nullable String bookingReference,
    @Nullable Long attendeeId,
    byte @Nullable [] sealedSecret) {

  String reference() {
    return Objects.requireNonNull(bookingReference, "a mail about no booking");
  }
}
