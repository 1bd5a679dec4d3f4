package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionFixture;
import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;

/** Transfers for the tests of other packages. */
public final class TransferFixture {

  private TransferFixture() {}

  /** One that waits to be paid: all that was paid counts, less the fee. */
  public static Transfer pending(Booking booking, Session to, Money fee) {
    Money paid = booking.price().gross();
    Terms terms =
        new Terms(paid, to.price().times(booking.seats()), paid.minus(fee), fee, "QUOTE0001");
    TransferTime time = new TransferTime(SessionFixture.DAY_BEFORE, Duration.ofMinutes(30));
    return Transfer.pending(booking, to, terms, time);
  }
}
