package com.reactfasttraining.booking.payment.refund;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.access.PaymentsRead;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Tells what was paid for a booking, and what goes back. */
@ApplicationScoped
public class TellPayments {

  /** What staff have not agreed on is no promise to the booker. */
  private static final Set<RefundState> UNDECIDED =
      Set.of(RefundState.APPROVAL, RefundState.DECLINED);

  @Inject private Payments payments;
  @Inject private Refunds refunds;

  @Transactional(MANDATORY)
  public void tell(PaymentsRead read) {
    for (Payment payment : payments.ofBooking(read.reference())) {
      read.addPaid(payment.refundable());
      refunds.of(payment).stream()
          .filter(refund -> !UNDECIDED.contains(refund.state()))
          .forEach(refund -> read.add(refund.summary()));
    }
  }
}
