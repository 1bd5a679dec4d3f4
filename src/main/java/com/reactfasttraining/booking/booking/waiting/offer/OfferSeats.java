package com.reactfasttraining.booking.booking.waiting.offer;

import com.reactfasttraining.booking.booking.hold.EndHolds;
import com.reactfasttraining.booking.booking.waiting.OfferTerms;
import com.reactfasttraining.booking.booking.waiting.WaitingEntries;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Offers the free seats of a session to those who wait, in their order.
 *
 * <p>Fairness is by order among those who fit: a party that is too large for what is free keeps its
 * place but does not block a smaller one behind it, because a seat that nobody may take helps
 * nobody. Between the freeing of a seat and its offer a direct buyer may come first; both take the
 * lock on the session, so one of them gets it. Safe to repeat: with no seats free it does nothing.
 */
@ApplicationScoped
public class OfferSeats {

  @Inject private Sessions sessions;
  @Inject private EndHolds holds;
  @Inject private WaitingEntries entries;
  @Inject private SettleOffers offers;
  @Inject private OfferTerms terms;
  @Inject private PlaceOffer placeOffer;

  /** Settles what became of earlier offers, then makes new ones. */
  @Transactional
  public void offer(long sessionId) {
    Session session = sessions.lock(sessionId);
    holds.endOverdue(session);
    Optional<Instant> deadline = terms.deadline(session);
    offers.settle(session);
    deadline.ifPresent(until -> offerInOrder(session, until));
  }

  private void offerInOrder(Session session, Instant until) {
    for (long id : entries.fitting(session, session.seatsLeft())) {
      placeOffer.place(session, entries.lock(id), until);
    }
  }
}
