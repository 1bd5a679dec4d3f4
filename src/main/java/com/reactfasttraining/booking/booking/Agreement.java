package com.reactfasttraining.booking.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To what the booker agreed when they went on to pay, and the number of their own order. */
@Embeddable
class Agreement {

  @Column(name = "terms_version")
  private String termsVersion;

  @Column(name = "purchase_order")
  private @Nullable String purchaseOrder;

  @SuppressWarnings("NullAway.Init")
  protected Agreement() {}

  Agreement(String termsVersion, @Nullable String purchaseOrder) {
    this.termsVersion = termsVersion;
    this.purchaseOrder = Texts.orNull(purchaseOrder);
  }

  String termsVersion() {
    return termsVersion;
  }

  Optional<String> purchaseOrder() {
    return Optional.ofNullable(purchaseOrder);
  }
}
