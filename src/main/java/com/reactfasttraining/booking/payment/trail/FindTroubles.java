package com.reactfasttraining.booking.payment.trail;

import com.reactfasttraining.booking.payment.approval.FindRefundRequests;
import com.reactfasttraining.booking.payment.approval.RefundRequestView;
import com.reactfasttraining.booking.payment.dispute.DisputeView;
import com.reactfasttraining.booking.payment.dispute.Disputes;
import com.reactfasttraining.booking.payment.refund.Refunds;
import com.reactfasttraining.booking.payment.refund.TroubledRefundView;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What waits for finance: refunds to decide on, refunds that went wrong, disputes. */
@ApplicationScoped
public class FindTroubles {

  private static final int MOST = 100;

  /** Stripe answers at once, but for a few banks. */
  private static final Duration LONG = Duration.ofHours(1);

  @Inject private Caller caller;
  @Inject private FindRefundRequests requests;
  @Inject private Refunds refunds;
  @Inject private Disputes disputes;
  @Inject private Clock clock;

  public List<RefundRequestView> waiting() {
    return requests.waiting(MOST);
  }

  /** Those that failed and were not tried again, and those without an answer for an hour. */
  public List<TroubledRefundView> refunds() {
    requireReader();
    return refunds.troubled(clock.instant().minus(LONG), MOST);
  }

  /** Those that are not over. */
  public List<DisputeView> disputes() {
    requireReader();
    return disputes.open(MOST);
  }

  private void requireReader() {
    caller.requireAnyOf("STAFF", "FINANCE", "ADMIN");
  }
}
