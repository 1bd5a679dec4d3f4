package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.company.Company;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who buys, as they were on the day: the booker, in the name of the company that owes the invoice
 * where one does, and under the number of their order.
 */
@Embeddable
class BuyerDetails {

  @Column(name = "buyer_name")
  private String name;

  @Column(name = "buyer_company")
  private @Nullable String company;

  @Column(name = "buyer_address")
  private @Nullable String address;

  @Column(name = "buyer_vat_number")
  private @Nullable String vatNumber;

  @Column(name = "purchase_order")
  private @Nullable String purchaseOrder;

  @SuppressWarnings("NullAway.Init")
  protected BuyerDetails() {}

  /**
   * The booker.
   *
   * @throws java.util.NoSuchElementException when nobody has said who books
   */
  BuyerDetails(Booking booking) {
    Booker booker = booking.booker().orElseThrow();
    this.name = booker.name();
    this.company = booker.company();
    this.address = booker.address();
    this.vatNumber = booker.vatNumber();
    this.purchaseOrder = booking.purchaseOrder().orElse(null);
  }

  private BuyerDetails(BuyerDetails other) {
    this.name = other.name;
    this.company = other.company;
    this.address = other.address;
    this.vatNumber = other.vatNumber;
    this.purchaseOrder = other.purchaseOrder;
  }

  /** The same in the name of a company that pays later. */
  BuyerDetails of(Company debtor) {
    BuyerDetails details = again();
    details.company = debtor.name();
    details.address = debtor.address();
    details.vatNumber = debtor.vatNumber().orElse(vatNumber);
    return details;
  }

  /** The same for another invoice: a value of columns belongs to one row. */
  BuyerDetails again() {
    return new BuyerDetails(this);
  }

  PartyView view() {
    return new PartyView(name, company, address, vatNumber);
  }

  /** The company, or the person where there is none. */
  String shortName() {
    return company == null ? name : company;
  }

  @Nullable String purchaseOrder() {
    return purchaseOrder;
  }
}
