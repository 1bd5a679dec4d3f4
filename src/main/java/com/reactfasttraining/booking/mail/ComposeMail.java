package com.reactfasttraining.booking.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Composes a mail by its kind, at the moment of sending. */
@ApplicationScoped
public class ComposeMail {

  @Inject private ConfirmationMails confirmations;
  @Inject private NoticeMails notices;

  Envelope envelope(QueuedMail mail) {
    return switch (mail.kind()) {
      case BOOKING_CONFIRMATION -> confirmations.toBooker(mail);
      case ATTENDEE_CONFIRMATION -> confirmations.toAttendee(mail);
      case PAYMENT_REFUNDED -> notices.refunded(mail);
      case PASSWORD_RESET -> notices.passwordReset(mail);
      case CRITICAL_REQUIREMENT -> notices.critical(mail);
    };
  }
}
