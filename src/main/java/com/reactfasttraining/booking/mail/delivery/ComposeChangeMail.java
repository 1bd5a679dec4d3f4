package com.reactfasttraining.booking.mail.delivery;

import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.booking.PeopleMails;
import com.reactfasttraining.booking.mail.change.CancellationMails;
import com.reactfasttraining.booking.mail.change.MoveMails;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.notice.CreditMails;
import com.reactfasttraining.booking.mail.session.SessionMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Composes what is written when a confirmed booking changes, by whomever. */
@ApplicationScoped
public class ComposeChangeMail {

  @Inject private PeopleMails people;
  @Inject private SessionMails sessions;
  @Inject private CancellationMails cancellations;
  @Inject private MoveMails moves;
  @Inject private CreditMails credits;

  Envelope envelope(QueuedMail mail) {
    return switch (mail.kind()) {
      case CREDIT_MADE -> credits.made(mail);
      case PEOPLE_CHANGED -> people.peopleChanged(mail);
      case SEAT_GIVEN_AWAY -> people.seatGivenAway(mail);
      case SESSION_CHANGED -> sessions.changed(mail);
      case ATTENDEE_SESSION_CHANGED -> sessions.changedForAttendee(mail);
      case SESSION_CANCELLED -> sessions.cancelled(mail);
      case ATTENDEE_SESSION_CANCELLED -> sessions.cancelledForAttendee(mail);
      case BOOKING_CANCELLED -> cancellations.toBooker(mail);
      case ATTENDEE_CANCELLED -> cancellations.toAttendee(mail);
      case BOOKING_MOVED -> moves.toBooker(mail);
      case ATTENDEE_MOVED -> moves.toAttendee(mail);
      case MOVE_TO_BE_PAID, MOVE_LAPSED -> moves.ofRest(mail);
      default -> throw new IllegalStateException("no template for " + mail.kind());
    };
  }
}
