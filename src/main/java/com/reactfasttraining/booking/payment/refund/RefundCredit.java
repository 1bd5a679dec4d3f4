package com.reactfasttraining.booking.payment.refund;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives the money of a credit back to the cards that it once came from: to each at most what was
 * kept of it and has not gone back since (a trigger of the database refuses more).
 */
@ApplicationScoped
public class RefundCredit {

  @Inject private Refunds refunds;
  @Inject private RequestRefund requests;

  /** All that is left of it, under the locks of the booking, its payments and the credit. */
  @Transactional(MANDATORY)
  public void payOut(Credit credit, StaffOrder order) {
    Money rest = credit.left();
    for (Map.Entry<Payment, Money> kept : kept(credit).entrySet()) {
      Money part = rest.atMost(kept.getValue());
      if (part.signum() > 0) {
        requests.payOut(new PayOut(credit, kept.getKey(), part), order);
        rest = rest.minus(part);
      }
    }
    if (rest.signum() != 0) {
      throw new IllegalStateException("credit " + credit.publicId() + " is of more than was kept");
    }
  }

  private Map<Payment, Money> kept(Credit credit) {
    Map<Payment, Money> kept = new LinkedHashMap<>();
    refunds
        .madeInto(credit)
        .forEach(made -> kept.merge(made.payment(), made.amount(), Money::plus));
    kept.replaceAll((payment, amount) -> amount.minus(paidOut(payment, credit)));
    return kept;
  }

  private static boolean isTakenOutOf(Credit credit, Refund refund) {
    boolean stayed = refund.state() == RefundState.FAILED || refund.state() == RefundState.DECLINED;
    return !stayed && refund.way().isOutOf(credit);
  }

  private Money paidOut(Payment payment, Credit credit) {
    return refunds.of(payment).stream()
        .filter(refund -> isTakenOutOf(credit, refund))
        .map(Refund::amount)
        .reduce(Money.zero(credit.amount().currency()), Money::plus);
  }
}
