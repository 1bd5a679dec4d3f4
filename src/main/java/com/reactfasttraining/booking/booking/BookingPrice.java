package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a booking costs: the price of a seat as it was when the seats were held, and the total with
 * its VAT. The database checks that {@code gross = net + vat = unit × seats}.
 */
@Embeddable
public class BookingPrice {

  @Column(name = "unit_price_minor")
  private long unitMinor;

  private String currency;

  @Column(name = "vat_rate_basis_points")
  private int vatRateBasisPoints;

  @Enumerated(EnumType.STRING)
  @Column(name = "vat_treatment")
  private VatTreatment vatTreatment;

  @Column(name = "net_minor")
  private long netMinor;

  @Column(name = "vat_minor")
  private long vatMinor;

  @Column(name = "gross_minor")
  private long grossMinor;

  @SuppressWarnings("NullAway.Init")
  protected BookingPrice() {}

  BookingPrice(Session session, int seats) {
    this(session, session.price(), seats);
  }

  BookingPrice(Session session, Money unit, int seats) {
    unitMinor = unit.amountMinor();
    currency = unit.currency();
    vatRateBasisPoints = session.course().vat().rateBasisPoints();
    vatTreatment = session.course().vat().treatment();
    forSeats(seats);
  }

  void forSeats(int seats) {
    Price total = vat().in(unit().times(seats));
    netMinor = total.net().amountMinor();
    vatMinor = total.vat().amountMinor();
    grossMinor = total.gross().amountMinor();
  }

  public Money unit() {
    return Money.of(unitMinor, currency);
  }

  public Vat vat() {
    return new Vat(vatRateBasisPoints, vatTreatment);
  }

  Price total() {
    return new Price(
        Money.of(netMinor, currency), Money.of(vatMinor, currency), Money.of(grossMinor, currency));
  }
}
