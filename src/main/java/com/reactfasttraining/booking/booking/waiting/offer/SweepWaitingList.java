package com.reactfasttraining.booking.booking.waiting.offer;

import com.reactfasttraining.booking.booking.waiting.CloseWaiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds what the messages have missed: seats to offer, offers to settle, entries to close. */
@ApplicationScoped
public class SweepWaitingList {

  @Inject private UnsettledOffers unsettled;
  @Inject private OfferSeats offerSeats;
  @Inject private CloseWaiting closeWaiting;

  /** Each session and each entry in a transaction of its own. */
  public void sweep() {
    List<Long> over = unsettled.over();
    over.forEach(closeWaiting::closeOver);
    unsettled.sessions().forEach(offerSeats::offer);
  }
}
