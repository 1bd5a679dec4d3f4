package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.booking.access.RefundSummary;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.Credit;
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

  @Embedded private RefundWay way;

  @Embedded private RefundCause cause;

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

  /** How it was given back in another way, after it had failed. */
  @Embedded private @Nullable Settlement settlement;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Refund() {}

  /** To where it was paid from; reserves the amount on the payment. */
  Refund(Payment payment, Money amount, RefundReason reason, Instant now) {
    this(payment, amount, RefundWay.back(payment), now);
    this.cause = new RefundCause(reason);
  }

  @SuppressWarnings("NullAway.Init")
  private Refund(Payment payment, Money amount, RefundWay way, Instant now) {
    this.publicId = Tokens.publicId();
    this.payment = payment;
    this.amountMinor = amount.amountMinor();
    this.currency = amount.currency();
    this.way = way;
    this.requestedAt = now;
    this.state = RefundState.REQUESTED;
    way.reserve(payment, amount);
  }

  /** What was paid by card is kept as a credit, which was made of it. */
  static Refund kept(Payment payment, Money amount, Credit made, Instant now) {
    Refund refund = new Refund(payment, amount, RefundWay.to(made), now);
    refund.cause = new RefundCause(RefundReason.CANCELLATION);
    return refund;
  }

  /** One that staff ask for, which waits for a second person or not. */
  static Refund asked(Payment payment, Money amount, StaffOrder order, Instant now) {
    Refund refund = new Refund(payment, amount, RefundWay.back(payment), now);
    refund.cause = new RefundCause(RefundReason.STAFF, order);
    refund.state = order.firstState();
    return refund;
  }

  /** One that staff ask for, of a credit to the card that had once paid it. */
  static Refund paidOut(PayOut part, StaffOrder order, Instant now) {
    RefundWay way = RefundWay.outOf(part.credit());
    Refund refund = new Refund(part.payment(), part.amount(), way, now);
    refund.cause = new RefundCause(RefundReason.CREDIT_PAID_OUT, order);
    refund.state = order.firstState();
    return refund;
  }

  /** One that we did not ask for. */
  static Refund foreign(Payment payment, ProviderRefund seen, RefundWay way, Instant now) {
    Refund refund = new Refund(payment, seen.amount(), way, now);
    refund.cause =
        new RefundCause(
            way.isOutOfCredit() ? RefundReason.CREDIT_PAID_OUT : RefundReason.DASHBOARD);
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
    Refund refund = new Refund(failed.payment, failed.amount(), failed.way.again(), now);
    refund.cause = failed.cause.again(failed);
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
    way.release(payment, amount());
  }

  /** It has gone to its locked credit, at once. */
  void arrive(Instant now) {
    way.arrive(payment, amount());
    state = RefundState.SUCCEEDED;
    acceptedAt = now;
    finishedAt = now;
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
    way.reserve(payment, amount());
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
      way.release(payment, amount());
    }
    return true;
  }

  boolean isNews(ProviderRefund seen) {
    return state.leadsTo(seen.state());
  }

  /**
   * True when the papers were issued before: when an earlier one was accepted, or the credit made.
   */
  boolean isCreditedBefore() {
    return way.isOutOfCredit() || cause.wasAcceptedBefore();
  }

  /** True when the provider has accepted it, or the one that it repeats. */
  boolean wasAccepted() {
    return acceptedAt != null || cause.wasAcceptedBefore();
  }

  /** True when there is a credit note of this refund, or of the one that it repeats. */
  boolean wasCredited() {
    return way.isOutOfCredit() || wasAccepted();
  }

  /**
   * When the provider has accepted it.
   *
   * @throws NullPointerException when it has not
   */
  Instant acceptedAt() {
    return Objects.requireNonNull(acceptedAt, publicId);
  }

  /** When it was decided that the money goes back: what repeats another one was with that. */
  Instant decidedAt() {
    return cause.repeated().map(Refund::decidedAt).orElse(requestedAt);
  }

  boolean isSettled() {
    return settlement != null;
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
        cause.reason(),
        state,
        requestedAt,
        failure,
        providerRefund,
        repeated,
        settlement == null ? null : settlement.view(),
        way.destination());
  }

  RefundSummary summary() {
    return new RefundSummary(amount(), state.name(), requestedAt, way.words(payment));
  }

  RefundWay way() {
    return way;
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
    return cause.reason();
  }
}
