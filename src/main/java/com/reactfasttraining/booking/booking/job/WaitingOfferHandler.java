package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.waiting.AskForOffers;
import com.reactfasttraining.booking.booking.waiting.offer.OfferSeats;
import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Offers freed seats once the transaction that freed them has committed. */
@ApplicationScoped
public class WaitingOfferHandler implements OutboxHandler {

  @Inject private OfferSeats offerSeats;

  @Override
  public String kind() {
    return AskForOffers.KIND;
  }

  @Override
  public void handle(String subject) {
    offerSeats.offer(AskForOffers.session(subject));
  }
}
