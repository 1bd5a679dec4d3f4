package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.transfer.Transfer;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to pay for a booking, or for the rest that its transfer to another session costs.
 *
 * <p>By card, its state follows the provider's; SUCCEEDED and CANCELLED are final. What is taken
 * from a credit has SUCCEEDED at once, and nobody else knows of it. Never more is refunded than was
 * paid. A booking has at most one attempt that is not final (a unique index).
 */
@Entity
@Table(name = "payments")
public class Payment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "booking_id")
  private Booking booking;

  /** Null for the price of the booking itself. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "transfer_id")
  private @Nullable Transfer transfer;

  private int attempt;

  @Enumerated(EnumType.STRING)
  private PaymentMethod method;

  /** Null for a card. */
  @Embedded private @Nullable CreditPart byCredit;

  @Column(name = "stripe_payment_intent")
  private @Nullable String intentId;

  /** Null while no card was tried: JPA reads empty columns as no value. */
  @Embedded private @Nullable CardTrace card;

  @Enumerated(EnumType.STRING)
  private PaymentState state;

  @Embedded private PaidAmount money;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "succeeded_at")
  private @Nullable Instant succeededAt;

  @Column(name = "checked_at")
  private @Nullable Instant checkedAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Payment() {}

  public Payment(Booking booking, int attempt, Instant now) {
    this(booking, booking.price().gross(), attempt, now);
  }

  public Payment(Transfer transfer, int attempt, Instant now) {
    this(transfer.booking(), transfer.due(), attempt, now);
    this.transfer = transfer;
  }

  /** A part of the price of a booking that was taken from a credit, or all of it. */
  public static Payment byCredit(Booking booking, TakenCredit taken, int attempt, Instant now) {
    Payment payment = new Payment(booking, taken.amount(), attempt, now);
    payment.method = PaymentMethod.CREDIT;
    payment.byCredit = new CreditPart(taken.credit());
    payment.state = PaymentState.SUCCEEDED;
    payment.succeededAt = now;
    return payment;
  }

  /** What was taken from a locked credit for a booking. */
  public record TakenCredit(Credit credit, Money amount) {}

  /** For what is due by card. */
  public Payment(Booking booking, Money amount, int attempt, Instant now) {
    this.publicId = Tokens.publicId();
    this.booking = booking;
    this.attempt = attempt;
    this.method = PaymentMethod.CARD;
    this.state = PaymentState.CREATED;
    this.money = new PaidAmount(amount);
    this.createdAt = now;
  }

  /**
   * Takes over how the provider sees it.
   *
   * @return true when that changed the state
   */
  public boolean follow(ProviderPayment seen, Instant now) {
    if (state.isFinal()) {
      return false;
    }
    boolean moved = state != seen.state() || isDeclinedAgain(seen.declineCode());
    intentId = seen.intentId();
    card = new CardTrace(seen, card);
    state = seen.state();
    if (state == PaymentState.SUCCEEDED) {
      succeededAt = now;
    }
    return moved;
  }

  private boolean isDeclinedAgain(@Nullable String reason) {
    return card == null ? reason != null : !card.isDeclinedFor(reason);
  }

  /** Nobody can pay it any more, and the provider was never told of it. */
  public void abandon() {
    state = PaymentState.CANCELLED;
  }

  /** Reserves what is to be given back. */
  public void refund(Money amount) {
    if (!money.covers(amount)) {
      throw new IllegalStateException("more refunded than paid on payment " + publicId);
    }
    money.refund(amount);
  }

  /** A refund failed: its amount is free to be refunded again. */
  public void refundFailed(Money amount) {
    money.refundFailed(amount);
  }

  void checked(Instant now) {
    checkedAt = now;
  }

  public boolean isWholeAmount(Money received) {
    return received.equals(amount());
  }

  public NewCharge charge() {
    return new NewCharge(publicId, booking.reference(), attempt, amount());
  }

  public PaymentView view(@Nullable ProviderPayment seen, String publishableKey) {
    String secret = seen == null || state.isFinal() ? null : seen.clientSecret();
    return new PaymentView(
        publicId,
        state,
        amount(),
        secret,
        secret == null ? null : publishableKey,
        state == PaymentState.FAILED ? DeclineText.of(declineCode().orElse(null)) : null);
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public Booking booking() {
    return booking;
  }

  /** What it pays the rest of; empty when it pays for the booking itself. */
  public Optional<Transfer> transfer() {
    return Optional.ofNullable(transfer);
  }

  /** True while somebody may still pay it: its booking or its transfer waits for it. */
  public boolean isWanted(Instant now) {
    return transfer == null ? booking.state().isHold() : transfer.isAwaited(now);
  }

  /** True when it is for this transfer, or for the booking itself where there is none. */
  public boolean isFor(@Nullable Transfer purpose) {
    return Objects.equals(transfer, purpose);
  }

  /** True when it is by card, and of this amount. */
  public boolean isFor(@Nullable Transfer purpose, Money due) {
    return isByCard() && isFor(purpose) && amount().equals(due);
  }

  public boolean isByCard() {
    return method == PaymentMethod.CARD;
  }

  /** What it was taken from; empty for a card. */
  public Optional<Credit> credit() {
    return Optional.ofNullable(byCredit).map(CreditPart::credit);
  }

  /** The price is whole with the payment of this key, which may be this one. */
  public void completedBy(long payment) {
    Objects.requireNonNull(byCredit, publicId).completedBy(payment);
  }

  /** True for what was taken from a credit while the price is not whole. */
  public boolean isUnusedCredit() {
    return byCredit != null && !byCredit.isCompleted() && refundable().signum() > 0;
  }

  /** True when a credit has paid it towards a price that the other one has made whole. */
  public boolean isCompletedBy(Payment whole) {
    return byCredit != null && byCredit.isCompletedBy(whole.id);
  }

  public int attempt() {
    return attempt;
  }

  public PaymentState state() {
    return state;
  }

  public Optional<String> intentId() {
    return Optional.ofNullable(intentId);
  }

  public Money amount() {
    return money.whole();
  }

  public Money refunded() {
    return money.refunded();
  }

  /** What has arrived and was not given back. */
  public Money refundable() {
    return state == PaymentState.SUCCEEDED ? money.left() : Money.zero(amount().currency());
  }

  public Optional<Instant> succeededAt() {
    return Optional.ofNullable(succeededAt);
  }

  /** Such as {@code visa ending 4242}; empty while no card was accepted. */
  public Optional<String> card() {
    return Optional.ofNullable(card).flatMap(CardTrace::words);
  }

  Optional<String> declineCode() {
    return Optional.ofNullable(card).flatMap(CardTrace::declineCode);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
