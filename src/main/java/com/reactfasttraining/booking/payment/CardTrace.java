package com.reactfasttraining.booking.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the card of a payment: the one that was tried, and why it was declined. */
@Embeddable
class CardTrace {

  @Column(name = "card_brand")
  private @Nullable String brand;

  @Column(name = "card_last4")
  private @Nullable String last4;

  @Column(name = "decline_code")
  private @Nullable String declineCode;

  protected CardTrace() {}

  /** As it is seen now; a card that was seen once is not forgotten. */
  CardTrace(ProviderPayment seen, @Nullable CardTrace before) {
    declineCode = seen.declineCode();
    if (seen.card() != null) {
      brand = seen.card().brand();
      last4 = seen.card().last4();
    } else if (before != null) {
      brand = before.brand;
      last4 = before.last4;
    }
  }

  Optional<String> declineCode() {
    return Optional.ofNullable(declineCode);
  }

  /** True when it was declined for this reason, or for none where that is null. */
  boolean isDeclinedFor(@Nullable String reason) {
    return Objects.equals(declineCode, reason);
  }

  /** Such as {@code visa ending 4242}. */
  Optional<String> words() {
    return last4 == null ? Optional.empty() : Optional.of(brand + " ending " + last4);
  }
}
