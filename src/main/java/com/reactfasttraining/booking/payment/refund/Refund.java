package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.booking.RefundSummary;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Money to be given back; the row is there before the provider is asked. */
@Entity
@Table(name = "refunds")
class Refund {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "payment_id")
  private Payment payment;

  @Column(name = "amount_minor")
  private long amountMinor;

  private String currency;

  @Enumerated(EnumType.STRING)
  private RefundReason reason;

  @Enumerated(EnumType.STRING)
  private RefundState state;

  @Column(name = "stripe_refund")
  private @Nullable String providerRefund;

  private @Nullable String failure;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Refund() {}

  Refund(Payment payment, Money amount, RefundReason reason, Instant now) {
    payment.refund(amount);
    this.publicId = Tokens.publicId();
    this.payment = payment;
    this.amountMinor = amount.amountMinor();
    this.currency = amount.currency();
    this.reason = reason;
    this.state = RefundState.REQUESTED;
    this.requestedAt = now;
  }

  /** Takes over how the provider sees it; true when it has just succeeded. */
  boolean follow(ProviderRefund seen, Instant now) {
    if (state.isFinal()) {
      return false;
    }
    providerRefund = seen.id();
    failure = seen.failure();
    state = seen.state();
    if (state.isFinal()) {
      finishedAt = now;
    }
    if (state == RefundState.FAILED) {
      payment.refundFailed(amount());
    }
    return state == RefundState.SUCCEEDED;
  }

  boolean isFinal() {
    return state.isFinal();
  }

  RefundOrder order() {
    return new RefundOrder(publicId, payment.intentId().orElseThrow(), amount());
  }

  RefundView view() {
    return new RefundView(publicId, amount(), reason, state, requestedAt, failure);
  }

  RefundSummary summary() {
    return new RefundSummary(amount(), state.name(), requestedAt);
  }

  Money amount() {
    return Money.of(amountMinor, currency);
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  Payment payment() {
    return payment;
  }

  RefundReason reason() {
    return reason;
  }
}
