package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way of a refund: out of what was paid by card to the card, or to a credit of the booker's
 * choice; out of what a credit has paid back to that credit; or out of a credit to the card.
 */
@Embeddable
class RefundWay {

  @Enumerated(EnumType.STRING)
  @Column(name = "destination")
  private RefundDestination destination;

  /** The credit that it goes to or comes out of; null from card to card. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "credit_id")
  private @Nullable Credit credit;

  @SuppressWarnings("NullAway.Init")
  protected RefundWay() {}

  private RefundWay(RefundDestination destination, @Nullable Credit credit) {
    this.destination = destination;
    this.credit = credit;
  }

  /** Back to where the payment came from. */
  static RefundWay back(Payment payment) {
    return payment.credit().map(RefundWay::to).orElse(new RefundWay(RefundDestination.CARD, null));
  }

  /** To a credit, which is kept instead of the money. */
  static RefundWay to(Credit credit) {
    return new RefundWay(RefundDestination.CREDIT, credit);
  }

  /** Out of a credit to the card. */
  static RefundWay outOf(Credit credit) {
    return new RefundWay(RefundDestination.CARD, credit);
  }

  /** The same way once more. */
  RefundWay again() {
    return new RefundWay(destination, credit);
  }

  boolean isToCredit() {
    return destination == RefundDestination.CREDIT;
  }

  boolean isOutOfCredit() {
    return source().isPresent();
  }

  boolean isOutOf(Credit other) {
    return source().filter(other::equals).isPresent();
  }

  /** The credit that it comes out of; empty for one that comes out of what was paid by card. */
  private Optional<Credit> source() {
    return isToCredit() ? Optional.empty() : credit();
  }

  /** What it may be of at most now. */
  Money room(Payment payment) {
    return source().map(Credit::left).orElseGet(payment::refundable);
  }

  /** Keeps the amount for the refund, so that nobody else gives it back. */
  void reserve(Payment payment, Money amount) {
    source().ifPresentOrElse(from -> from.payOut(amount), () -> payment.refund(amount));
  }

  /** The refund came to nothing. */
  void release(Payment payment, Money amount) {
    source().ifPresentOrElse(from -> from.payOutFailed(amount), () -> payment.refundFailed(amount));
  }

  /** It is there: a credit that had paid has it again; a new one was made of it. */
  void arrive(Payment payment, Money amount) {
    payment.credit().ifPresent(paid -> paid.giveBack(amount));
  }

  /** For the booker: CARD, CREDIT or NEW_CREDIT. */
  String words(Payment payment) {
    return isToCredit() && payment.isByCard() ? "NEW_CREDIT" : destination.name();
  }

  RefundDestination destination() {
    return destination;
  }

  Optional<Credit> credit() {
    return Optional.ofNullable(credit);
  }
}
