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
    Terms terms = terms(booking, to, fee, false);
    TransferTime time = new TransferTime(SessionFixture.DAY_BEFORE, Duration.ofMinutes(30));
    return Transfer.pending(booking, to, terms, time);
  }

  /** One of a booking that a company pays for later. */
  public static Transfer onInvoice(Booking booking, Session to, Money fee) {
    return Transfer.atOnce(booking, to, terms(booking, to, fee, true), SessionFixture.DAY_BEFORE);
  }

  /** One to which so much of what was paid counts; its rest is paid, or there is none. */
  public static Transfer counting(Booking booking, Session to, Money credit, Money fee) {
    Money price = to.price().times(booking.seats());
    Terms terms = new Terms(booking.price().gross(), price, credit, fee, "QUOTE0001", false);
    return Transfer.atOnce(booking, to, terms, SessionFixture.DAY_BEFORE);
  }

  private static Terms terms(Booking booking, Session to, Money fee, boolean onInvoice) {
    Money before = booking.price().gross();
    Money price = to.price().times(booking.seats());
    return new Terms(before, price, before.minus(fee), fee, "QUOTE0001", onInvoice);
  }
}
