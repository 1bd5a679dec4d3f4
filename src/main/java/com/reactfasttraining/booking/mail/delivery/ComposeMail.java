package com.reactfasttraining.booking.mail.delivery;

import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.booking.ConfirmationMails;
import com.reactfasttraining.booking.mail.booking.KeptSeatsMail;
import com.reactfasttraining.booking.mail.booking.ReminderMails;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.notice.NoticeMails;
import com.reactfasttraining.booking.mail.waiting.WaitingMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Composes a mail by its kind, at the moment of sending. */
@ApplicationScoped
public class ComposeMail {

  @Inject private ConfirmationMails confirmations;
  @Inject private ReminderMails reminders;
  @Inject private ComposeChangeMail changes;
  @Inject private KeptSeatsMail kept;
  @Inject private NoticeMails notices;
  @Inject private WaitingMails waiting;
  @Inject private ComposeMoneyMail money;

  Envelope envelope(QueuedMail mail) {
    return switch (mail.kind()) {
      case BOOKING_CONFIRMATION -> confirmations.toBooker(mail);
      case ATTENDEE_CONFIRMATION -> confirmations.toAttendee(mail);
      case NAMES_MISSING -> reminders.namesMissing(mail);
      case BOOKING_REMINDER -> reminders.toBooker(mail);
      case ATTENDEE_REMINDER -> reminders.toAttendee(mail);
      case PAYMENT_RECEIPT, PAYMENT_REFUNDED, INVOICE_OVERDUE, DISPUTE_OPENED, DISPUTE_CLOSED ->
          money.envelope(mail);
      case WAITING_LIST_JOINED, WAITING_LIST_LIMIT -> waiting.waiting(mail);
      case WAITING_LIST_OFFER -> waiting.offer(mail);
      case WAITING_LIST_OFFER_LAPSED -> waiting.lapsed(mail);
      case EMAIL_CONFIRMATION -> notices.emailConfirmation(mail);
      case SEATS_KEPT -> kept.seatsKept(mail);
      case PASSWORD_RESET -> notices.passwordReset(mail);
      case CRITICAL_REQUIREMENT -> notices.critical(mail);
      default -> changes.envelope(mail);
    };
  }
}
