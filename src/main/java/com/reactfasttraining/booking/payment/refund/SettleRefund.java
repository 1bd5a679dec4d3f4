package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Finance notes that a refund which failed was given back in another way, by bank transfer or by
 * cheque. Then it counts like any other: with a credit note, unless there is one from before, and a
 * mail to the booker; and nobody has to look at it any more.
 */
@ApplicationScoped
public class SettleRefund {

  @Inject private Caller caller;
  @Inject private Refunds refunds;
  @Inject private Bookings bookings;
  @Inject private Event<RefundSucceeded> succeeded;
  @Inject private Settings settings;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Settles it.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; INVALID for a day that has not come; CONFLICT
   *     when it has not failed, was tried again, or not enough of the payment is left
   */
  @Transactional
  public void settle(String refundId, @Valid NewSettlement how) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    SettlementView view = sound(how);
    Refund refund = locked(refundId);
    refunds.requireRepeatable(refund);
    boolean credited = refund.wasCredited();
    refund.settle(new Settlement(view, caller.actor()));
    String reference = refund.payment().booking().reference();
    audit.record(
        "refund-settled",
        AuditedObject.booking(reference),
        "%s, %s on %s".formatted(refund.amount().format(), view.means().label(), view.paidOn()));
    succeeded.fire(RefundSucceeded.of(refund, credited, clock.instant()));
  }

  /** The day that is proposed: today on the company's wall. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), settings.company().zone());
  }

  /**
   * What is to be settled.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND
   */
  @Transactional
  public TroubledRefundView view(String refundId) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    return refunds.troubled(refundId).orElseThrow(() -> RefusedException.notFound("refund"));
  }

  private SettlementView sound(NewSettlement how) {
    LocalDate day = how.paidOn();
    if (day.isAfter(today())) {
      throw RefusedException.invalid(
          List.of(new FieldError("/paidOn", "Enter a day that is not in the future")));
    }
    return new SettlementView(how.means(), day, how.note().strip());
  }

  /** Papers and mails of the refund point to the booking, so it is locked before its payment. */
  private Refund locked(String refundId) {
    Refund refund = refunds.find(refundId).orElseThrow(() -> RefusedException.notFound("refund"));
    bookings.lock(refund.payment().booking().reference());
    refunds.lock(refund);
    return refund;
  }
}
