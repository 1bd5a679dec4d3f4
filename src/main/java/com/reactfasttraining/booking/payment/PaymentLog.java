package com.reactfasttraining.booking.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One transition of a payment; the database refuses to change or delete it. */
@Entity
@Table(name = "payment_logs")
public class PaymentLog {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "payment_id")
  private long paymentId;

  private Instant at;

  @Column(name = "from_state")
  private @Nullable String fromState;

  @Column(name = "to_state")
  private String toState;

  @Enumerated(EnumType.STRING)
  private PaymentCause cause;

  @Column(name = "stripe_request_id")
  private @Nullable String requestId;

  private @Nullable String detail;

  @SuppressWarnings("NullAway.Init")
  protected PaymentLog() {}

  public PaymentLog(Payment payment, @Nullable PaymentState from, PaymentCause cause, Instant at) {
    this.paymentId = payment.id();
    this.fromState = from == null ? null : from.name();
    this.toState = payment.state().name();
    this.cause = cause;
    this.at = at;
    this.detail = payment.declineCode().orElse(null);
  }

  public PaymentLog with(@Nullable String stripeRequestId) {
    requestId = stripeRequestId;
    return this;
  }

  PaymentLogView view() {
    return new PaymentLogView(at, fromState, toState, cause.name(), requestId, detail);
  }
}
