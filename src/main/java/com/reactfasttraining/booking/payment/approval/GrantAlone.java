package com.reactfasttraining.booking.payment.approval;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.payment.approval.RefundRequest.Wanted;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Notes what a member of staff wants to give back, and whether they may do so alone. */
@ApplicationScoped
class GrantAlone {

  @Inject private RefundRequests requests;
  @Inject private RefundLimit limit;

  /** Under the lock of the booking, whose earlier requests count. */
  @Transactional(MANDATORY)
  RefundRequest add(Booking booking, Wanted wanted, Instant now) {
    Money alone = limit.left(requests.of(booking), wanted.amount().currency());
    boolean waits = wanted.amount().minus(alone).signum() > 0;
    RefundRequest request = new RefundRequest(booking, wanted, waits, now);
    requests.add(request);
    return request;
  }
}
