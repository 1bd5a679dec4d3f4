package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.payment.credit.Credit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a payment by credit alone: the credit that it was taken from, and the payment
 * that made the price whole, which the invoice names. It is used from then on.
 */
@Embeddable
class CreditPart {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "credit_id")
  private Credit credit;

  @Column(name = "completed_by")
  private @Nullable Long completedBy;

  @SuppressWarnings("NullAway.Init")
  protected CreditPart() {}

  CreditPart(Credit credit) {
    this.credit = credit;
  }

  Credit credit() {
    return credit;
  }

  void completedBy(long payment) {
    completedBy = payment;
  }

  boolean isCompleted() {
    return completedBy != null;
  }

  boolean isCompletedBy(long payment) {
    return completedBy != null && completedBy == payment;
  }
}
