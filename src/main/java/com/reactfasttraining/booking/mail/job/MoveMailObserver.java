package com.reactfasttraining.booking.mail.job;

import com.reactfasttraining.booking.booking.transfer.BookingMoved;
import com.reactfasttraining.booking.booking.transfer.TransferKept;
import com.reactfasttraining.booking.booking.transfer.TransferLapsed;
import com.reactfasttraining.booking.mail.change.WriteMoveMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes, inside the business transaction, the mails about a booking that moves. */
@ApplicationScoped
public class MoveMailObserver {

  @Inject private WriteMoveMails mails;

  void moved(@Observes BookingMoved booking) {
    mails.moved(booking);
  }

  void kept(@Observes TransferKept transfer) {
    mails.kept(transfer);
  }

  void lapsed(@Observes TransferLapsed transfer) {
    mails.lapsed(transfer);
  }
}
