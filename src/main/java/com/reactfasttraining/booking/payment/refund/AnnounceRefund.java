package com.reactfasttraining.booking.payment.refund;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Notes what has become of a refund, and tells the others of one that succeeded. */
@ApplicationScoped
class AnnounceRefund {

  @Inject private Event<RefundSucceeded> succeeded;
  @Inject private AuditLog audit;

  @Transactional(MANDATORY)
  void announce(Refund refund) {
    Payment payment = refund.payment();
    String to = refund.way().isToCredit() ? ", to a credit" : "";
    audit.record(
        "refund-" + refund.state().name().toLowerCase(Locale.ROOT),
        AuditedObject.booking(payment.booking().reference()),
        refund.amount().format() + ", " + refund.reason() + to);
    if (refund.state() == RefundState.SUCCEEDED) {
      succeeded.fire(RefundSucceeded.of(refund, refund.isCreditedBefore(), refund.acceptedAt()));
    }
  }
}
