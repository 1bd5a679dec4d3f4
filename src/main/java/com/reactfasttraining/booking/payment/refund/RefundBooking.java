package com.reactfasttraining.booking.payment.refund;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.booking.company.CompanyBookings;
import com.reactfasttraining.booking.booking.transfer.BookingMoved;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gives back what a change of a booking was quoted to give back, over its payments. What a company
 * pays on invoice is none of them: there it comes off what is owed.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class RefundBooking {

  @Inject private Payments payments;
  @Inject private RequestRefund refunds;
  @Inject private KeepAsCredit keepAsCredit;
  @Inject private CompanyBookings companies;
  @Inject private AuditLog audit;

  /** Under the locks of session and booking; locks the payments. */
  public void cancelled(BookingCancelled event) {
    refund(
        event.bookingId(),
        event.reference(),
        event.refund(),
        parts -> {
          if (event.asCredit()) {
            keepAsCredit.keep(parts, RefundReason.CANCELLATION);
          } else {
            request(parts, RefundReason.CANCELLATION);
          }
        });
  }

  /** Under the locks of session and booking; locks the payments. */
  public void moved(BookingMoved event) {
    refund(
        event.bookingId(),
        event.reference(),
        event.refund(),
        parts -> request(parts, RefundReason.MOVE));
  }

  private void request(List<RefundPlan.Part> parts, RefundReason reason) {
    parts.forEach(part -> refunds.request(part.payment(), part.amount(), reason));
  }

  private void refund(
      long bookingId, String reference, Money amount, Consumer<List<RefundPlan.Part>> giving) {
    if (amount.signum() == 0 || companies.payer(bookingId).isPresent()) {
      return;
    }
    RefundPlan plan = RefundPlan.of(amount, payments.lockOfBooking(reference));
    giving.accept(plan.parts());
    if (plan.uncovered().signum() > 0) {
      audit.record(
          "refund-not-covered", AuditedObject.booking(reference), plan.uncovered().format());
    }
  }
}
