package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.shared.BritishDates;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import java.util.List;

/** What a line is to say and to charge: so many at a price that includes VAT. */
record NewLine(String description, int quantity, Money unit, int vatRateBasisPoints) {

  static NewLine of(Booking booking) {
    String seats = booking.seats() == 1 ? "1 attendee" : booking.seats() + " attendees";
    return new NewLine(
        describe(booking.session(), seats),
        booking.seats(),
        booking.fare().unit(),
        booking.fare().vatRateBasisPoints());
  }

  /**
   * What a transfer cost more: one line, so that its VAT is worked out once. Only where the VAT
   * rates of the two courses differ is what counted from before a line of its own.
   */
  static List<NewLine> of(Transfer transfer) {
    int newRate = transfer.to().course().vatRateBasisPoints();
    int oldRate = transfer.oldVatRateBasisPoints();
    String change = "Change to " + describe(transfer.to(), credit(transfer));
    if (newRate == oldRate) {
      return List.of(new NewLine(change, 1, transfer.due(), newRate));
    }
    Money less = Money.zero(transfer.due().currency()).minus(transfer.credit());
    String before = "Less what counts of " + describe(transfer.from(), "paid before");
    return List.of(
        new NewLine(change, 1, transfer.newPrice(), newRate),
        new NewLine(before, 1, less, oldRate));
  }

  private static String credit(Transfer transfer) {
    String fee = transfer.fee().signum() == 0 ? "" : ", after a fee of " + transfer.fee().format();
    return "New price "
        + transfer.newPrice().format()
        + " less "
        + transfer.credit().format()
        + " paid before"
        + fee;
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

  Price price() {
    return Price.includingVat(unit.times(quantity), vatRateBasisPoints);
  }
}
