package com.reactfasttraining.booking.mail;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mail that waits to be sent. {@code version} changes when staff ask for it again. */
public record QueuedMail(
    String id,
    int version,
    MailKind kind,
    String key,
    String recipient,
    String subject,
    @Nullable String bookingReference,
    @Nullable Long attendeeId,
    byte @Nullable [] sealedSecret) {

  /** What the mail is about, after its kind in the key: {@code PAYMENT_REFUNDED:<refund>}. */
  public String about() {
    return key.substring(key.indexOf(':') + 1);
  }

  public String reference() {
    return Objects.requireNonNull(bookingReference, "a mail about no booking");
  }
}
