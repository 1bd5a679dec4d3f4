package com.reactfasttraining.booking.mail.change;

import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.shared.Money;
import java.util.List;

/** What the mails about a cancellation say: the booking as it is now, and who lost their seat. */
public record CancelledBooking(
    ConfirmedBooking booking,
    List<Participant> people,
    boolean whole,
    Money refund,
    Money fee,
    boolean onInvoice,
    Money toCredit) {

  /** What of the refund goes to the card that paid. */
  public Money toCard() {
    return refund.minus(toCredit);
  }
}
