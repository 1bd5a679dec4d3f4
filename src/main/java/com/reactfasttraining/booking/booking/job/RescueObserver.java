package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.booking.rescue.NoteAnswer;
import com.reactfasttraining.booking.booking.transfer.BookingMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Notes, inside the business transaction, what answers a rescue. */
@ApplicationScoped
public class RescueObserver {

  @Inject private NoteAnswer noteAnswer;

  void moved(@Observes BookingMoved booking) {
    noteAnswer.changed(booking.bookingId(), false);
  }

  void cancelled(@Observes BookingCancelled booking) {
    noteAnswer.changed(booking.bookingId(), booking.asCredit());
  }
}
