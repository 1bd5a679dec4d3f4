package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.booking.access.RefundSummary;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
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

  /** When the provider first accepted it. */
  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  /** What staff asked for, if they did. */
  @Column(name = "request_id")
  private @Nullable Long requestId;

  /** The failed one that this one tries again. */
  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "repeats_id")
  private @Nullable Refund repeats;

  /** How it was given back in another way, after it had failed. */
  @Embedded private @Nullable Settlement settlement;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Refund() {}

  /** Reserves the amount on the payment. */
  Refund(Payment payment, Money amount, RefundReason reason, Instant now) {
    this(payment, amount, now);
    payment.refund(amount);
    this.reason = reason;
    this.state = RefundState.REQUESTED;
  }

  @SuppressWarnings("NullAway.Init")
  private Refund(Payment payment, Money amount, Instant now) {
    this.publicId = Tokens.publicId();
    this.payment = payment;
    this.amountMinor = amount.amountMinor();
    this.currency = amount.currency();
    this.requestedAt = now;
  }

  /** One that staff ask for, which waits for a second person or not. */
  static Refund asked(Payment payment, Money amount, StaffOrder order, Instant now) {
    Refund refund = new Refund(payment, amount, RefundReason.STAFF, now);
    refund.requestId = order.requestId();
    refund.state = order.waiting() ? RefundState.APPROVAL : RefundState.REQUESTED;
    return refund;
  }

  /** One that we did not ask for. */
  static Refund foreign(Payment payment, ProviderRefund seen, Instant now) {
    Refund refund = new Refund(payment, seen.amount(), now);
    refund.reason = RefundReason.DASHBOARD;
    refund.state = RefundState.REQUESTED;
    payment.refund(seen.amount());
    refund.follow(seen, now);
    return refund;
  }

  /**
   * Another one for a refund that has failed.
   *
   * @throws IllegalStateException when it has not
   */
  static Refund again(Refund failed, Instant now) {
    if (failed.state != RefundState.FAILED) {
      throw new IllegalStateException("refund " + failed.publicId + " has not failed");
    }
    Refund refund = new Refund(failed.payment, failed.amount(), failed.reason, now);
    refund.reason = failed.isForeign() ? RefundReason.STAFF : failed.reason;
    refund.requestId = failed.requestId;
    refund.repeats = failed;
    return refund;
  }

  /** The second person has said yes, and the provider is asked next. */
  void approve() {
    state = RefundState.REQUESTED;
  }

  /** The second person has said no. */
  void decline(Instant now) {
    state = RefundState.DECLINED;
    finishedAt = now;
    payment.refundFailed(amount());
  }

  /**
   * It was given back in another way: its amount is taken of the payment once more.
   *
   * @throws IllegalStateException when it has not failed
   */
  void settle(Settlement how) {
    if (state != RefundState.FAILED) {
      throw new IllegalStateException("refund " + publicId + " has not failed");
    }
    payment.refund(amount());
    settlement = how;
    state = RefundState.SETTLED;
  }

  /** Takes over how the provider sees it; true when that changed the state. */
  boolean follow(ProviderRefund seen, Instant now) {
    if (!isNews(seen)) {
      return false;
    }
    providerRefund = seen.id() == null ? providerRefund : seen.id();
    failure = seen.failure();
    state = seen.state();
    finishedAt = state.isFinal() ? now : null;
    if (state == RefundState.SUCCEEDED) {
      acceptedAt = now;
    } else if (state == RefundState.FAILED) {
      payment.refundFailed(amount());
    }
    return true;
  }

  boolean isNews(ProviderRefund seen) {
    return state.leadsTo(seen.state());
  }

  /** True when it was accepted already, or repeats one that was: the papers were issued then. */
  boolean wasAcceptedBefore() {
    return repeats != null && (repeats.acceptedAt != null || repeats.wasAcceptedBefore());
  }

  /** True when there is a credit note of this refund, or of the one that it repeats. */
  boolean wasCredited() {
    return acceptedAt != null || wasAcceptedBefore();
  }

  /** What the others are told when the money has gone back. */
  RefundSucceeded succeeded(boolean credited, Instant at) {
    return new RefundSucceeded(
        payment.booking().id(),
        payment.id(),
        id,
        publicId,
        amount(),
        reason,
        credited,
        settlement != null,
        at);
  }

  /**
   * When the provider has accepted it.
   *
   * @throws NullPointerException when it has not
   */
  Instant acceptedAt() {
    return Objects.requireNonNull(acceptedAt, publicId);
  }

  private boolean isForeign() {
    return reason == RefundReason.DASHBOARD;
  }

  boolean isFinal() {
    return state.isFinal();
  }

  RefundState state() {
    return state;
  }

  RefundOrder order() {
    return new RefundOrder(publicId, payment.intentId().orElseThrow(), amount(), requestedAt);
  }

  RefundView view(boolean repeated) {
    return new RefundView(
        publicId,
        amount(),
        reason,
        state,
        requestedAt,
        failure,
        providerRefund,
        repeated,
        settlement == null ? null : settlement.view());
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
