package com.reactfasttraining.booking.payment.dispute;

import com.reactfasttraining.booking.payment.Payment;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A payment that its customer disputes; one row a dispute of Stripe's. */
@Entity
@Table(name = "disputes")
class Dispute {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "payment_id")
  private Payment payment;

  @Column(name = "stripe_dispute")
  private String providerDispute;

  @Enumerated(EnumType.STRING)
  private DisputeState state;

  @Column(name = "amount_minor")
  private long amountMinor;

  private String currency;

  @Column(name = "fee_minor")
  private @Nullable Long feeMinor;

  private String reason;

  @Column(name = "evidence_due_at")
  private @Nullable Instant evidenceDueAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Dispute() {}

  Dispute(Payment payment, ProviderDispute seen, Instant now) {
    this.payment = payment;
    this.providerDispute = seen.id();
    this.openedAt = seen.openedAt();
    takeOver(seen, now);
  }

  /** Takes over how the provider sees it; true when that is news. */
  boolean follow(ProviderDispute seen, Instant now) {
    boolean moved = state != seen.state();
    boolean changed =
        moved || !amount().equals(seen.amount()) || isPostponed(seen) || isOfAnotherFee(seen);
    if (changed) {
      takeOver(seen, now);
    }
    return moved;
  }

  private boolean isPostponed(ProviderDispute seen) {
    return !Objects.equals(evidenceDueAt, seen.evidenceDueAt());
  }

  private boolean isOfAnotherFee(ProviderDispute seen) {
    return seen.fee() != null && !seen.fee().equals(fee());
  }

  private void takeOver(ProviderDispute seen, Instant now) {
    closedAt = seen.state().isOpen() ? null : closing(seen.state(), now);
    state = seen.state();
    amountMinor = seen.amount().amountMinor();
    currency = seen.amount().currency();
    reason = seen.reason();
    evidenceDueAt = seen.evidenceDueAt();
    feeMinor = seen.fee() == null ? feeMinor : Long.valueOf(seen.fee().amountMinor());
  }

  /** What is learned of it later does not close it once more: its day in the books stays. */
  private Instant closing(DisputeState next, Instant now) {
    return closedAt == null || state != next ? now : closedAt;
  }

  private @Nullable Money fee() {
    return feeMinor == null ? null : Money.of(feeMinor, currency);
  }

  Payment payment() {
    return payment;
  }

  Money amount() {
    return Money.of(amountMinor, currency);
  }

  DisputeState state() {
    return state;
  }

  DisputeView view() {
    return new DisputeView(
        providerDispute,
        payment.publicId(),
        payment.booking().reference(),
        state,
        amount(),
        reason,
        evidenceDueAt,
        openedAt,
        closedAt,
        fee());
  }
}
