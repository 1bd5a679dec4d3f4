package com.reactfasttraining.booking.payment.refund;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.MakeCredit;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Makes a credit of what would go back to cards. What credits have paid goes back to those, as
 * always.
 */
@ApplicationScoped
class KeepAsCredit {

  @Inject private MakeCredit makeCredit;
  @Inject private RequestRefund refunds;

  /** Under the locks of the booking and its payments. */
  @Transactional(MANDATORY)
  void keep(List<RefundPlan.Part> plan, RefundReason reason) {
    List<RefundPlan.Part> byCard = plan.stream().filter(p -> p.payment().isByCard()).toList();
    byCard.stream()
        .map(RefundPlan.Part::amount)
        .reduce(Money::plus)
        .ifPresent(sum -> keep(byCard, makeCredit.make(booking(byCard), sum)));
    plan.stream()
        .filter(part -> !part.payment().isByCard())
        .forEach(part -> refunds.request(part.payment(), part.amount(), reason));
  }

  private void keep(List<RefundPlan.Part> parts, Credit credit) {
    parts.forEach(part -> refunds.keep(part, credit));
  }

  private static Booking booking(List<RefundPlan.Part> parts) {
    Payment first = parts.get(0).payment();
    return first.booking();
  }
}
