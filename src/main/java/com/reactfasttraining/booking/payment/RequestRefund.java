package com.reactfasttraining.booking.payment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Decides that money goes back: the row now, the provider later, from the outbox. */
@ApplicationScoped
public class RequestRefund {

  static final String OUTBOX_KIND = "refund";

  @Inject private Refunds refunds;
  @Inject private Outbox outbox;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Part of the caller's transaction, which holds the lock of the payment. */
  @Transactional(MANDATORY)
  public void request(Payment payment, Money amount, RefundReason reason) {
    Refund refund = new Refund(payment, amount, reason, clock.instant());
    refunds.add(refund);
    outbox.append(OUTBOX_KIND, refund.publicId());
    String detail = amount.format() + ", " + reason;
    audit.record("refund-requested", AuditedObject.booking(payment.booking().reference()), detail);
  }
}
