package com.reactfasttraining.booking.payment.dispute;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Takes over what the provider says of a dispute, under the lock of its payment. */
@ApplicationScoped
public class FollowDispute {

  @Inject private Disputes disputes;
  @Inject private Payments payments;
  @Inject private Event<DisputeFollowed> followed;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Whoever comes second with the same news finds nothing to do. */
  @Transactional
  public void follow(ProviderDispute seen) {
    payments.ofIntent(String.valueOf(seen.intentId())).ifPresent(payment -> follow(payment, seen));
  }

  private void follow(Payment payment, ProviderDispute seen) {
    payments.lock(payment);
    Optional<Dispute> known = disputes.find(seen.id());
    boolean news = known.map(dispute -> dispute.follow(seen, clock.instant())).orElse(true);
    if (known.isEmpty()) {
      disputes.add(new Dispute(payment, seen, clock.instant()));
    }
    if (news) {
      audit.record(
          "payment-disputed",
          AuditedObject.booking(payment.booking().reference()),
          seen.amount().format() + ", " + seen.state());
      followed.fire(new DisputeFollowed(seen.id(), seen.state(), known.isEmpty()));
    }
  }
}
