package com.reactfasttraining.booking.payment.trail;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentMethod;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.dispute.Disputes;
import com.reactfasttraining.booking.payment.refund.Refunds;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds payments with all that happened to them, for staff. */
@ApplicationScoped
public class FindTrail {

  @Inject private Caller caller;
  @Inject private Payments payments;
  @Inject private Refunds refunds;
  @Inject private Disputes disputes;

  /** All attempts of a booking, oldest first. */
  @Transactional
  public List<PaymentTrailView> ofBooking(String reference) {
    return payments.ofBooking(reference).stream().map(this::trail).toList();
  }

  /**
   * One attempt.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND
   */
  @Transactional
  public PaymentTrailView of(String paymentId) {
    caller.requireAnyOf("STAFF", "FINANCE", "ADMIN");
    return payments
        .find(paymentId)
        .map(this::trail)
        .orElseThrow(() -> RefusedException.notFound("payment"));
  }

  private PaymentTrailView trail(Payment payment) {
    return new PaymentTrailView(
        payment.publicId(),
        payment.booking().reference(),
        payment.attempt(),
        payment.isByCard() ? PaymentMethod.CARD : PaymentMethod.CREDIT,
        payment.state(),
        payment.amount(),
        payment.refunded(),
        payment.card().orElse(null),
        payment.intentId().orElse(null),
        payment.createdAt(),
        payments.logs(payment),
        refunds.views(payment),
        disputes.of(payment));
  }
}
