package com.reactfasttraining.booking.payment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** Gives back what a cancellation was quoted to give back, over the payments of the booking. */
@ApplicationScoped
public class RefundCancellation {

  @Inject private Payments payments;
  @Inject private RequestRefund refunds;
  @Inject private AuditLog audit;

  /** Under the locks of session and booking; locks the payments. */
  @Transactional(MANDATORY)
  public void refund(BookingCancelled cancelled) {
    if (cancelled.refund().signum() == 0) {
      return;
    }
    List<Payment> made = payments.ofBooking(cancelled.reference());
    made.stream().sorted(Comparator.comparing(Payment::id)).forEach(payments::lock);
    RefundPlan plan = RefundPlan.of(cancelled.refund(), made);
    plan.parts()
        .forEach(part -> refunds.request(part.payment(), part.amount(), RefundReason.CANCELLATION));
    if (plan.uncovered().signum() > 0) {
      audit.record(
          "refund-not-covered",
          AuditedObject.booking(cancelled.reference()),
          plan.uncovered().format());
    }
  }
}
