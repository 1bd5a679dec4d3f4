package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Finance tries a refund again: one that failed by another refund, one without an answer by asking
 * once more with the same key. Whoever approved the first need not approve it again.
 */
@ApplicationScoped
public class RepeatRefund {

  @Inject private Caller caller;
  @Inject private Refunds refunds;
  @Inject private RequestRefund requests;
  @Inject private Outbox outbox;

  /**
   * Tries again.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; CONFLICT when there is nothing to try again, or
   *     not enough of the payment is left for it
   */
  @Transactional
  public void again(String refundId) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    Refund refund = refunds.find(refundId).orElseThrow(() -> RefusedException.notFound("refund"));
    refunds.lock(refund);
    if (refund.state() == RefundState.REQUESTED) {
      outbox.again(RequestRefund.OUTBOX_KIND, refundId);
    } else {
      refunds.requireRepeatable(refund);
      requests.again(refund);
    }
  }
}
