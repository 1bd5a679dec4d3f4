package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.payment.RefundReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a refund was made: for which reason, on whose order, and in place of which one that failed.
 */
@Embeddable
class RefundCause {

  @Enumerated(EnumType.STRING)
  private RefundReason reason;

  /** What staff asked for, if they did. */
  @Column(name = "request_id")
  private @Nullable Long requestId;

  /** The failed one that this one tries again. */
  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "repeats_id")
  private @Nullable Refund repeats;

  @SuppressWarnings("NullAway.Init")
  protected RefundCause() {}

  RefundCause(RefundReason reason) {
    this.reason = reason;
  }

  /** For what staff ask. */
  RefundCause(RefundReason reason, StaffOrder order) {
    this.reason = reason;
    this.requestId = order.requestId();
  }

  /** What was made elsewhere and has failed is tried again by us. */
  RefundCause again(Refund failed) {
    RefundCause cause =
        new RefundCause(reason == RefundReason.DASHBOARD ? RefundReason.STAFF : reason);
    cause.requestId = requestId;
    cause.repeats = failed;
    return cause;
  }

  /** True when it repeats one that was accepted. */
  boolean wasAcceptedBefore() {
    return repeats != null && repeats.wasAccepted();
  }

  Optional<Refund> repeated() {
    return Optional.ofNullable(repeats);
  }

  RefundReason reason() {
    return reason;
  }
}
