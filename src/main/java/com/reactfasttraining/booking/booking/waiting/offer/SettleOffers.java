package com.reactfasttraining.booking.booking.waiting.offer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.hold.ReleaseHold;
import com.reactfasttraining.booking.booking.waiting.WaitingAudit;
import com.reactfasttraining.booking.booking.waiting.WaitingEntries;
import com.reactfasttraining.booking.booking.waiting.WaitingEntry;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Brings entries and their offers together again: an offer that was not taken ends its entry, and
 * an entry that ended in the meantime gives the offered seats back.
 */
@ApplicationScoped
public class SettleOffers {

  @Inject private UnsettledOffers unsettled;
  @Inject private WaitingEntries entries;
  @Inject private Bookings bookings;
  @Inject private ReleaseHold releaseHold;
  @Inject private Event<OfferLapsed> lapsed;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Settles those of a locked session, whose overdue holds have been ended. */
  @Transactional(MANDATORY)
  void settle(Session locked) {
    for (long id : unsettled.of(locked)) {
      Booking offer = entries.get(id).offer().orElseThrow();
      settle(entries.lock(id), bookings.lock(offer.reference()).orElseThrow());
    }
  }

  private void settle(WaitingEntry entry, Booking offer) {
    if (entry.isLive()) {
      end(entry, offer);
      audit.record("waiting-ended", WaitingAudit.of(entry), "OFFERED → " + entry.state());
    } else if (offer.state() == BookingState.HELD) {
      releaseHold.giveBack(offer);
    }
  }

  private void end(WaitingEntry entry, Booking offer) {
    Instant now = clock.instant();
    switch (offer.state()) {
      case EXPIRED -> lapse(entry, offer, now);
      case CANCELLED -> entry.leave(now);
      case CONFIRMED, COMPLETED -> entry.booked(now);
      case HELD, AWAITING_PAYMENT -> throw new IllegalStateException("the offer stands");
    }
  }

  private void lapse(WaitingEntry entry, Booking offer, Instant now) {
    entry.lapse(now);
    lapsed.fire(new OfferLapsed(entry.publicId(), offer.id()));
  }
}
