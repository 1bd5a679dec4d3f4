package com.reactfasttraining.booking.payment.refund;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentUnwanted;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

  void unwanted(@Observes PaymentUnwanted unwanted) {
    Payment payment = unwanted.payment();
    request(payment, payment.amount(), unwanted.reason());
  }

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
