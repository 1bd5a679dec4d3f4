package com.reactfasttraining.booking.mail.job;

import com.reactfasttraining.booking.booking.BookedSessionChanged;
import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.booking.BookingConfirmed;
import com.reactfasttraining.booking.booking.caller.SeatsKept;
import com.reactfasttraining.booking.booking.people.AttendeesChanged;
import com.reactfasttraining.booking.booking.rescue.BookingStranded;
import com.reactfasttraining.booking.booking.waiting.WaitingLimitReached;
import com.reactfasttraining.booking.booking.waiting.WaitingListJoined;
import com.reactfasttraining.booking.booking.waiting.offer.OfferLapsed;
import com.reactfasttraining.booking.booking.waiting.offer.SeatsOffered;
import com.reactfasttraining.booking.identity.account.EmailConfirmationRequested;
import com.reactfasttraining.booking.identity.password.PasswordResetRequested;
import com.reactfasttraining.booking.mail.booking.WriteBookingMails;
import com.reactfasttraining.booking.mail.booking.WritePeopleMails;
import com.reactfasttraining.booking.mail.change.WriteCancellationMails;
import com.reactfasttraining.booking.mail.notice.WriteAccountMails;
import com.reactfasttraining.booking.mail.notice.WriteRefundMail;
import com.reactfasttraining.booking.mail.session.WriteSessionMails;
import com.reactfasttraining.booking.mail.waiting.WriteWaitingMails;
import com.reactfasttraining.booking.payment.refund.RefundSucceeded;
import com.reactfasttraining.booking.requirement.CriticalNeedStated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes, inside the business transaction, the mails that an event calls for. */
@ApplicationScoped
public class MailObserver {

  @Inject private WriteBookingMails bookingMails;
  @Inject private WritePeopleMails peopleMails;
  @Inject private WriteSessionMails sessionMails;
  @Inject private WriteCancellationMails cancellationMails;
  @Inject private WriteRefundMail refundMail;
  @Inject private WriteAccountMails accountMails;
  @Inject private WriteWaitingMails waitingMails;

  void confirmed(@Observes BookingConfirmed booking) {
    bookingMails.confirmed(booking.reference());
  }

  void kept(@Observes SeatsKept seats) {
    bookingMails.seatsKept(seats.bookingId());
  }

  void changed(@Observes AttendeesChanged booking) {
    peopleMails.changed(booking);
  }

  void critical(@Observes CriticalNeedStated need) {
    bookingMails.criticalNeed(need.bookingId());
  }

  void sessionChanged(@Observes BookedSessionChanged booking) {
    sessionMails.changed(booking);
  }

  void stranded(@Observes BookingStranded booking) {
    sessionMails.cancelled(booking);
  }

  void cancelled(@Observes BookingCancelled booking) {
    cancellationMails.cancelled(booking);
  }

  void refunded(@Observes RefundSucceeded refund) {
    refundMail.refunded(refund);
  }

  void joined(@Observes WaitingListJoined waiting) {
    waitingMails.joined(waiting.entryId());
  }

  void limitReached(@Observes WaitingLimitReached waiting) {
    waitingMails.limitReached(waiting.entryId());
  }

  void offered(@Observes SeatsOffered seats) {
    waitingMails.offered(seats.entryId(), seats.bookingId());
  }

  void offerLapsed(@Observes OfferLapsed offer) {
    waitingMails.lapsed(offer.entryId(), offer.bookingId());
  }

  void emailConfirmation(@Observes EmailConfirmationRequested asked) {
    accountMails.emailConfirmation(asked.email(), asked.token());
  }

  void passwordReset(@Observes PasswordResetRequested asked) {
    accountMails.passwordReset(asked.email(), asked.token());
  }
}
