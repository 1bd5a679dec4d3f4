package com.reactfasttraining.booking.payment.refund.provider;

import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.payment.refund.FollowRefund;
import com.reactfasttraining.booking.payment.refund.ProviderRefund;
import com.reactfasttraining.booking.platform.monitoring.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Compares our refunds with the provider's, because a webhook may be lost: those that we do not
 * know are taken in, those that have moved on are followed.
 */
@ApplicationScoped
public class ReconcileRefunds {

  private static final Log LOG = Log.of(ReconcileRefunds.class);

  @Inject private RefundProvider provider;
  @Inject private FollowRefund follow;
  @Inject private Clock clock;

  /** All that were made since so long ago. */
  public void reconcile(Duration back) {
    try {
      provider.since(clock.instant().minus(back)).forEach(this::follow);
    } catch (PaymentUnavailableException e) {
      LOG.warn("refunds cannot be compared now", "cause", String.valueOf(e.getCause()));
    }
  }

  /** One that cannot be booked yet must not keep the others waiting. */
  private void follow(ProviderRefund seen) {
    try {
      follow.follow(seen);
    } catch (IllegalStateException e) {
      LOG.warn("a refund cannot be followed yet", "refund", String.valueOf(seen.id()));
    }
  }
}
