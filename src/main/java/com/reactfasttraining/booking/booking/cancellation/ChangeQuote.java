package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a booking was quoted at. It holds for a quarter of an hour and never beyond the
 * moment at which the fee rises, for one use, and only while nothing else has changed.
 */
@Entity
@Table(name = "change_quotes")
class ChangeQuote {

  private static final Duration VALID = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "booking_id")
  private long bookingId;

  @Enumerated(EnumType.STRING)
  private ChangeKind kind;

  private String what;

  @Column(name = "refund_minor")
  private long refundMinor;

  @Column(name = "fee_minor")
  private long feeMinor;

  private String currency;

  @Column(name = "booking_revision")
  private int bookingRevision;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  private @Nullable String waiver;

  /** The booker keeps a credit instead of the money. */
  @Column(name = "as_credit")
  private boolean asCredit;

  /** What of the refund does not go to a card but stays as a credit. */
  @Column(name = "to_credit_minor")
  private long toCreditMinor;

  @SuppressWarnings("NullAway.Init")
  protected ChangeQuote() {}

  ChangeQuote(Booking booking, Cancellation cancellation, Instant now) {
    Offer offer = cancellation.offer();
    Instant end = now.plus(VALID);
    this.publicId = Tokens.publicId();
    this.bookingId = booking.id();
    this.kind = offer.kind();
    this.what = offer.what();
    this.refundMinor = offer.refund().amountMinor();
    this.feeMinor = offer.fee().amountMinor();
    this.currency = offer.fee().currency();
    this.bookingRevision = booking.revision();
    this.createdAt = now;
    this.validUntil = end.isAfter(cancellation.feeEnds()) ? cancellation.feeEnds() : end;
  }

  /**
   * @throws RefusedException QUOTE_STALE when it was used, its time is over, or the booking is
   *     another or has changed
   */
  void requireFresh(Booking booking, Instant now) {
    boolean same = bookingId == booking.id() && bookingRevision == booking.revision();
    if (!same || usedAt != null || now.isAfter(validUntil)) {
      throw stale();
    }
  }

  /**
   * Makes the change at what was quoted.
   *
   * @throws RefusedException QUOTE_STALE when the same change would be quoted otherwise by now
   */
  void use(Offer offer, Instant now) {
    if (!offer.equals(new Offer(kind, what, refund(), fee()))) {
      throw stale();
    }
    usedAt = now;
  }

  /** Staff let the booker off the fee. */
  void waiveFee(String reason) {
    refundMinor += feeMinor;
    feeMinor = 0;
    waiver = reason;
  }

  /** The booker keeps a credit instead of the money. */
  void keepAsCredit() {
    asCredit = true;
  }

  /** Notes where the refund goes, when it is decided. */
  void goesTo(RefundSplit split) {
    toCreditMinor = (asCredit ? split.total() : split.toCredit()).amountMinor();
  }

  static RefusedException stale() {
    return new RefusedException(
        ProblemKind.QUOTE_STALE,
        "Something has changed since you were shown this amount, or its time is over. Please look at"
            + " the new amount.");
  }

  /** The attendees' public ids; none for the whole booking. */
  Set<String> people() {
    return what.isEmpty() ? Set.of() : Set.of(what.split(","));
  }

  QuoteView view(String policy, Money toCredit) {
    return new QuoteView(refund(), fee(), policy, validUntil, publicId, toCredit);
  }

  boolean asCredit() {
    return asCredit;
  }

  Money toCredit() {
    return Money.of(toCreditMinor, currency);
  }

  String publicId() {
    return publicId;
  }

  long bookingId() {
    return bookingId;
  }

  Money refund() {
    return Money.of(refundMinor, currency);
  }

  Money fee() {
    return Money.of(feeMinor, currency);
  }

  String waiver() {
    return waiver == null ? "" : waiver;
  }
}
