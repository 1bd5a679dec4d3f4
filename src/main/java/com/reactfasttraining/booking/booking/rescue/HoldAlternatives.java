package com.reactfasttraining.booking.booking.rescue;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.hold.EndHolds;
import com.reactfasttraining.booking.booking.hold.KeepSeats;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Keeps seats on other sessions for a rescued booking until its deadline. They are ordinary holds,
 * so that the sale and the count of the seats need to know nothing of rescues.
 */
@ApplicationScoped
class HoldAlternatives {

  @Inject private FindAlternatives alternatives;
  @Inject private Sessions sessions;
  @Inject private EndHolds holds;
  @Inject private KeepSeats keepSeats;
  @Inject private Rescues rescues;

  /** The sessions to be locked, best first. */
  @Transactional(MANDATORY)
  List<Long> find(String reference) {
    return alternatives.of(reference).stream()
        .flatMap(view -> sessions.id(view.id()).stream())
        .toList();
  }

  /** On each of the locked sessions that has room for the whole party still. */
  @Transactional(MANDATORY)
  void hold(Rescue rescue, List<Session> locked) {
    for (Session session : locked) {
      holds.endOverdue(session);
      if (session.seatsLeft() >= rescue.booking().seats()) {
        rescues.add(new RescueOffer(rescue, keep(rescue, session)));
      }
    }
  }

  private Booking keep(Rescue rescue, Session session) {
    Booking booking = rescue.booking();
    return keepSeats.keep(
        session, booking.seats(), booking.booker().orElseThrow(), rescue.deadline());
  }
}
