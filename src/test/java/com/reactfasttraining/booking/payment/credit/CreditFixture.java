package com.reactfasttraining.booking.payment.credit;

import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.payment.credit.Credit.SealedCode;
import com.reactfasttraining.booking.platform.security.TypedCode;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;

/** Credits of which nothing is spent yet. */
public final class CreditFixture {

  private static final Instant NOW = Instant.parse("2027-07-01T08:00:00Z");

  private CreditFixture() {}

  public static Credit of(long minor) {
    return of(Money.of(minor, "GBP"));
  }

  public static Credit of(Money amount) {
    TypedCode code = TypedCode.random();
    SealedCode kept = new SealedCode(code.hash(), code.clear());
    return new Credit(BookingFixture.aBooking().awaitingPayment(), amount, kept, NOW);
  }
}
