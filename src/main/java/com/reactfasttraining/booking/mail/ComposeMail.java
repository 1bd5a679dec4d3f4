package com.reactfasttraining.booking.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Composes a mail by its kind, at the moment of sending. */
@ApplicationScoped
public class ComposeMail {

  @Inject private ConfirmationMails confirmations;
  @Inject private PeopleMails people;
  @Inject private SessionMails sessions;
  @Inject private ReminderMails reminders;
  @Inject private CancellationMails cancellations;
  @Inject private MoveMails moves;
  @Inject private NoticeMails notices;
  @Inject private WaitingMails waiting;

  Envelope envelope(QueuedMail mail) {
    return switch (mail.kind()) {
      case BOOKING_CONFIRMATION -> confirmations.toBooker(mail);
      case ATTENDEE_CONFIRMATION -> confirmations.toAttendee(mail);
      case PEOPLE_CHANGED -> people.peopleChanged(mail);
      case SEAT_GIVEN_AWAY -> people.seatGivenAway(mail);
      case SESSION_CHANGED -> sessions.changed(mail);
      case ATTENDEE_SESSION_CHANGED -> sessions.changedForAttendee(mail);
      case SESSION_CANCELLED -> sessions.cancelled(mail);
      case ATTENDEE_SESSION_CANCELLED -> sessions.cancelledForAttendee(mail);
      case NAMES_MISSING -> reminders.namesMissing(mail);
      case BOOKING_REMINDER -> reminders.toBooker(mail);
      case ATTENDEE_REMINDER -> reminders.toAttendee(mail);
      case BOOKING_CANCELLED -> cancellations.toBooker(mail);
      case ATTENDEE_CANCELLED -> cancellations.toAttendee(mail);
      case BOOKING_MOVED -> moves.toBooker(mail);
      case ATTENDEE_MOVED -> moves.toAttendee(mail);
      case MOVE_TO_BE_PAID -> moves.toBePaid(mail);
      case PAYMENT_REFUNDED -> notices.refunded(mail);
      case WAITING_LIST_JOINED, WAITING_LIST_LIMIT -> waiting.waiting(mail);
      case WAITING_LIST_OFFER -> waiting.offer(mail);
      case EMAIL_CONFIRMATION -> notices.emailConfirmation(mail);
      case SEATS_KEPT -> notices.seatsKept(mail);
      case PASSWORD_RESET -> notices.passwordReset(mail);
      case CRITICAL_REQUIREMENT -> notices.critical(mail);
    };
  }
}
