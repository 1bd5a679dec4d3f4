package com.reactfasttraining.booking.booking.waiting.offer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.hold.KeepSeats;
import com.reactfasttraining.booking.booking.waiting.WaitingAudit;
import com.reactfasttraining.booking.booking.waiting.WaitingEntry;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Holds free seats for one entry and lets its person know, unless they need them no more. */
@ApplicationScoped
public class PlaceOffer {

  @Inject private KeepSeats keepSeats;
  @Inject private OwnBookings own;
  @Inject private Event<SeatsOffered> offered;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Session and entry are locked. Who is booking by themselves just now keeps their place. */
  @Transactional(MANDATORY)
  void place(Session session, WaitingEntry entry, Instant until) {
    if (!entry.isWaiting()
        || entry.seats() > session.seatsLeft()
        || own.isHolding(entry, session)) {
      return;
    }
    if (own.isBooked(entry, session)) {
      entry.booked(clock.instant());
      audit.record("waiting-ended", WaitingAudit.of(entry), "WAITING → BOOKED");
    } else {
      offer(session, entry, until);
    }
  }

  private void offer(Session session, WaitingEntry entry, Instant until) {
    Booking held = keepSeats.keep(session, entry.seats(), entry.person(), until);
    entry.offer(held);
    audit.record(
        "waiting-offered", WaitingAudit.of(entry), "WAITING → OFFERED, " + held.reference());
    offered.fire(new SeatsOffered(entry.publicId(), held.id()));
  }
}
