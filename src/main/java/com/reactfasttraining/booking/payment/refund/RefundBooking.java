package com.reactfasttraining.booking.payment.refund;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.company.CompanyBookings;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Gives back what a change of a booking was quoted to give back, over its payments. What a company
 * pays on invoice is none of them: there it comes off what is owed.
 */
@ApplicationScoped
public class RefundBooking {

  @Inject private Payments payments;
  @Inject private RequestRefund refunds;
  @Inject private CompanyBookings companies;
  @Inject private AuditLog audit;

  /** Under the locks of session and booking; locks the payments. */
  @Transactional(MANDATORY)
  public void refund(long bookingId, String reference, Money amount, RefundReason reason) {
    if (amount.signum() == 0 || companies.payer(bookingId).isPresent()) {
      return;
    }
    RefundPlan plan = RefundPlan.of(amount, payments.lockOfBooking(reference));
    plan.parts().forEach(part -> refunds.request(part.payment(), part.amount(), reason));
    if (plan.uncovered().signum() > 0) {
      audit.record(
          "refund-not-covered", AuditedObject.booking(reference), plan.uncovered().format());
    }
  }
}
