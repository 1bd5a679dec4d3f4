package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.BookingConfirmed;
import com.reactfasttraining.booking.booking.SeatsFreed;
import com.reactfasttraining.booking.booking.waiting.AskForOffers;
import com.reactfasttraining.booking.booking.waiting.NoteBooked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the waiting list, inside the business transaction, of what concerns it. */
@ApplicationScoped
public class WaitingListObserver {

  @Inject private AskForOffers askForOffers;
  @Inject private NoteBooked noteBooked;

  void freed(@Observes SeatsFreed seats) {
    askForOffers.freed(seats.sessionId());
  }

  void confirmed(@Observes BookingConfirmed booking) {
    noteBooked.confirmed(booking.bookingId());
  }
}
