package com.reactfasttraining.booking.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail to be written. The key says what it is about, so that it is written once; a secret is kept
 * encrypted until the mail has gone out.
 */
public record NewMail(
    MailKind kind,
    String key,
    String recipient,
    String subject,
    @Nullable Long bookingId,
    @Nullable Long attendeeId,
    byte @Nullable [] sealedSecret) {

  public static NewMail about(long bookingId, MailKind kind, String key, Address to) {
    return new NewMail(kind, key, to.recipient(), to.subject(), bookingId, to.attendeeId(), null);
  }

  /** To whom, under which subject. */
  public record Address(String recipient, String subject, @Nullable Long attendeeId) {

    public static Address of(String recipient, String subject) {
      return new Address(recipient, subject, null);
    }
  }
}
