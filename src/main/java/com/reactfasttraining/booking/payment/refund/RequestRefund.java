package com.reactfasttraining.booking.payment.refund;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.settlement.PaymentUnwanted;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Decides that money goes back: the row now, the provider later, from the outbox; to a credit at
 * once. Part of the caller's transaction, which holds the lock of the payment.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class RequestRefund {

  /** The kind of the outbox message. */
  public static final String OUTBOX_KIND = "refund";

  @Inject private Refunds refunds;
  @Inject private AnnounceRefund announce;
  @Inject private Outbox outbox;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  void unwanted(@Observes PaymentUnwanted unwanted) {
    Payment payment = unwanted.payment();
    request(payment, payment.refundable(), unwanted.reason());
  }

  public void request(Payment payment, Money amount, RefundReason reason) {
    add(new Refund(payment, amount, reason, clock.instant()));
  }

  /** A part that was paid by card is kept as the credit that was made of it. */
  void keep(RefundPlan.Part part, Credit made) {
    add(Refund.kept(part.payment(), part.amount(), made, clock.instant()));
  }

  /** What staff pay out of a credit; what waits for a second person only keeps its amount. */
  void payOut(PayOut part, StaffOrder order) {
    add(Refund.paidOut(part, order, clock.instant()));
  }

  /** What staff asked for; what waits for a second person only keeps its amount for now. */
  public void request(List<RefundPlan.Part> parts, StaffOrder order) {
    parts.forEach(part -> add(Refund.asked(part.payment(), part.amount(), order, clock.instant())));
  }

  /** A refund that failed is tried again, as another one. */
  void again(Refund failed) {
    add(Refund.again(failed, clock.instant()));
  }

  /** A second person has decided about what staff asked for. */
  public void decide(long requestId, boolean granted) {
    for (Refund refund : refunds.ofRequest(requestId)) {
      refunds.lock(refund);
      if (refund.state() != RefundState.APPROVAL) {
        continue;
      }
      if (granted) {
        refund.approve();
        submit(refund);
      } else {
        refund.decline(clock.instant());
        note("refund-declined", refund);
      }
    }
  }

  private void add(Refund refund) {
    refunds.add(refund);
    if (refund.state() == RefundState.REQUESTED) {
      submit(refund);
    } else {
      note("refund-waits-for-approval", refund);
    }
  }

  /** The provider is asked later; what goes to a credit is there at once. */
  private void submit(Refund refund) {
    if (refund.way().isToCredit()) {
      refunds.lock(refund);
      refund.arrive(clock.instant());
      announce.announce(refund);
    } else {
      outbox.append(OUTBOX_KIND, refund.publicId());
      note("refund-requested", refund);
    }
  }

  private void note(String action, Refund refund) {
    String detail = refund.amount().format() + ", " + refund.reason();
    audit.record(action, AuditedObject.booking(refund.payment().booking().reference()), detail);
  }
}
