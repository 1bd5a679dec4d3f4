package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.booking.company.CompanyFixture;
import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumber;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import java.time.Instant;

/** Builds invoices as they are issued. */
public final class InvoiceFixture {

  private InvoiceFixture() {}

  /** For so many seats, paid within so many days of the moment. */
  public static Invoice paidLater(int seats, int termsDays, Instant at) {
    Booking booking = BookingFixture.aBooking().withSeats(seats).confirmed();
    return new Invoice(
        new InvoiceNumber(InvoiceKind.INVOICE, 2026, 42),
        Sale.of(booking),
        CompanyFixture.aCompany().payingWithin(termsDays).approved(),
        new Issue(new SettingsFixture().build().company(), at));
  }
}
