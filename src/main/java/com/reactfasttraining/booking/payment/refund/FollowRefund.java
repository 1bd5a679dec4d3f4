package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Takes over what the provider says of a refund. */
@ApplicationScoped
public class FollowRefund {

  @Inject private Refunds refunds;
  @Inject private Bookings bookings;
  @Inject private Event<RefundSucceeded> succeeded;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** What the provider is to be asked; nothing when the refund is over. */
  @Transactional
  public Optional<RefundOrder> order(String refundId) {
    return refunds.find(refundId).filter(refund -> !refund.isFinal()).map(Refund::order);
  }

  /** Our refund of the provider's id, if we know it. */
  @Transactional
  public Optional<String> known(String providerRefund) {
    return refunds.ofProvider(providerRefund).map(Refund::publicId);
  }

  @Transactional
  public void follow(String refundId, ProviderRefund seen) {
    Refund refund = refunds.find(refundId).orElseThrow();
    // Papers and mails of the refund point to the booking, so it is locked before its payment.
    bookings.lock(refund.payment().booking().reference());
    refunds.lock(refund);
    if (refund.isFinal()) {
      return;
    }
    boolean done = refund.follow(seen, clock.instant());
    Payment payment = refund.payment();
    audit.record(
        "refund-" + seen.state().name().toLowerCase(Locale.ROOT),
        AuditedObject.booking(payment.booking().reference()),
        refund.amount().format());
    if (done) {
      succeeded.fire(
          new RefundSucceeded(
              payment.booking().id(),
              payment.id(),
              refund.id(),
              refundId,
              refund.amount(),
              refund.reason()));
    }
  }
}
