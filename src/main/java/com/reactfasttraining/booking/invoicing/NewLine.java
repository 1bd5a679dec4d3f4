package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.shared.BritishDates;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;

/** What a line is to say and to charge: so many at a price that includes VAT. */
record NewLine(String description, int quantity, Money unit, Vat vat) {

  static NewLine of(Booking booking) {
    return new NewLine(
        describe(booking.session(), seats(booking.seats())),
        booking.seats(),
        booking.fare().unit(),
        booking.fare().vat());
  }

  /** What a transfer cost more, in one line, so that its VAT is worked out once. */
  static NewLine of(Transfer transfer) {
    String change = "Change to " + describe(transfer.to(), credit(transfer));
    return new NewLine(change, 1, transfer.due(), transfer.to().course().vat());
  }

  /** The seats that a transfer went to, at so much altogether, instead of those before it. */
  static NewLine anew(Transfer transfer, Money gross) {
    String said =
        describe(transfer.to(), seats(transfer.seats()))
            + "\nInstead of "
            + transfer.from().course().title()
            + " on "
            + BritishDates.plain(transfer.from().date());
    Vat vat = transfer.to().course().vat();
    return gross.equals(transfer.newPrice())
        ? new NewLine(said, transfer.seats(), transfer.newSeatPrice(), vat)
        : new NewLine(said, 1, gross, vat);
  }

  private static String credit(Transfer transfer) {
    String fee = transfer.fee().signum() == 0 ? "" : ", after a fee of " + transfer.fee().format();
    return "New price "
        + transfer.newPrice().format()
        + " less "
        + transfer.credit().format()
        + " "
        + before(transfer)
        + fee;
  }

  private static String before(Transfer transfer) {
    return transfer.isOnInvoice() ? "charged before" : "paid before";
  }

  private static String seats(int seats) {
    return seats == 1 ? "1 attendee" : seats + " attendees";
  }

  private static String describe(Session session, String rest) {
    return String.join(
        "\n",
        session.course().title(),
        BritishDates.withWeekday(session.date())
            + ", "
            + BritishDates.span(session.startTime(), session.endTime()),
        session.venue().name() + ", " + session.venue().fullAddress(),
        rest);
  }

  InvoiceLineView view() {
    return new InvoiceLineView(description, quantity, vat.in(unit), vat, price());
  }

  Price price() {
    return vat.in(unit.times(quantity));
  }
}
