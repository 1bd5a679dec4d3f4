package com.reactfasttraining.booking.mail.job;

import com.reactfasttraining.booking.booking.BookingConfirmed;
import com.reactfasttraining.booking.mail.WriteBookingMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes, inside the business transaction, the mails that a confirmed booking calls for. */
@ApplicationScoped
public class BookingMailObserver {

  @Inject private WriteBookingMails mails;

  void confirmed(@Observes BookingConfirmed booking) {
    mails.confirmed(booking.reference());
  }
}
