package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.shared.BritishDates;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;
import java.util.List;

/** What a line is to say and to charge: so many at a price that includes VAT. */
record NewLine(String description, int quantity, Money unit, Vat vat) {

  static NewLine of(Booking booking) {
    String seats = booking.seats() == 1 ? "1 attendee" : booking.seats() + " attendees";
    return new NewLine(
        describe(booking.session(), seats),
        booking.seats(),
        booking.fare().unit(),
        booking.fare().vat());
  }

  /**
   * What a transfer cost more: one line, so that its VAT is worked out once. Only where the two
   * courses are taxed differently is what counted from before a line of its own.
   */
  static List<NewLine> of(Transfer transfer) {
    Vat newVat = transfer.to().course().vat();
    Vat oldVat = transfer.oldVat();
    String change = "Change to " + describe(transfer.to(), credit(transfer));
    if (newVat.equals(oldVat)) {
      return List.of(new NewLine(change, 1, transfer.due(), newVat));
    }
    Money less = Money.zero(transfer.due().currency()).minus(transfer.credit());
    String before = "Less what counts of " + describe(transfer.from(), before(transfer));
    return List.of(
        new NewLine(change, 1, transfer.newPrice(), newVat), new NewLine(before, 1, less, oldVat));
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
