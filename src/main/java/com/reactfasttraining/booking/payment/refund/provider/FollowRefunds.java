package com.reactfasttraining.booking.payment.refund.provider;

import com.reactfasttraining.booking.payment.refund.FollowRefund;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Something has happened to the refunds of a charge: all of them are fetched again, so that lost
 * and reordered news make no difference.
 */
@ApplicationScoped
public class FollowRefunds {

  @Inject private RefundProvider provider;
  @Inject private FollowRefund follow;

  public void ofIntent(String intentId) {
    provider.ofIntent(intentId).forEach(follow::follow);
  }
}
