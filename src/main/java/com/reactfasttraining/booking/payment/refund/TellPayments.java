package com.reactfasttraining.booking.payment.refund;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.access.PaymentsRead;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.RefundReason;
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
      addPaid(payment, read);
      refunds.of(payment).stream()
          .filter(refund -> isTold(refund, payment))
          .forEach(refund -> read.add(refund.summary()));
    }
  }

  private static void addPaid(Payment payment, PaymentsRead read) {
    if (payment.isByCard()) {
      read.addPaid(payment.refundable());
    } else if (!payment.isUnusedCredit()) {
      read.addPaidByCredit(payment.refundable());
    }
  }

  /** That a credit was left out in the end is no news once the booking was paid otherwise. */
  private static boolean isTold(Refund refund, Payment payment) {
    boolean leftOut = refund.reason() == RefundReason.CREDIT_NOT_USED;
    return !UNDECIDED.contains(refund.state())
        && (!leftOut || payment.booking().state() == BookingState.EXPIRED);
  }
}
