package com.reactfasttraining.booking.invoicing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who sells, as they were on the day. */
@Embeddable
class SellerDetails {

  @Column(name = "seller_name")
  private String name;

  @Column(name = "seller_address")
  private String address;

  @Column(name = "seller_vat_number")
  private @Nullable String vatNumber;

  @SuppressWarnings("NullAway.Init")
  protected SellerDetails() {}

  SellerDetails(Issue issue) {
    this.name = issue.seller().name();
    this.address = issue.seller().address();
    this.vatNumber = issue.seller().vatNumber();
  }

  PartyView view() {
    return new PartyView(name, null, address, vatNumber);
  }
}
