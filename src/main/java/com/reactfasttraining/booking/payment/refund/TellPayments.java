package com.reactfasttraining.booking.payment.refund;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.PaymentsRead;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells what was paid for a booking, and what goes back. */
@ApplicationScoped
public class TellPayments {

  @Inject private Payments payments;
  @Inject private Refunds refunds;

  @Transactional(MANDATORY)
  public void tell(PaymentsRead read) {
    for (Payment payment : payments.ofBooking(read.reference())) {
      read.addPaid(payment.refundable());
      refunds.of(payment).forEach(refund -> read.add(refund.summary()));
    }
  }
}
