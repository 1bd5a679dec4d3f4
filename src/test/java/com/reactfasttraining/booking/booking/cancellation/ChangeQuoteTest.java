package com.reactfasttraining.booking.booking.cancellation;

import static com.reactfasttraining.booking.booking.cancellation.ChangeKind.CANCELLATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.catalogue.SessionFixture;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChangeQuoteTest {

  private static final Instant NOW = SessionFixture.DAY_BEFORE;
  private static final Offer ALL = new Offer(CANCELLATION, "", gbp(5000), gbp(3500));

  private final Booking booking = BookingFixture.aBooking().withSeats(2).confirmed();

  @Test
  void holdsForAQuarterOfAnHour() {
    ChangeQuote quote = quote(ALL, NOW.plus(Duration.ofHours(5)));
    Instant end = NOW.plus(Duration.ofMinutes(15));
    assertThat(quote.view("Policy", gbp(0)))
        .isEqualTo(new QuoteView(gbp(5000), gbp(3500), "Policy", end, quote.publicId(), gbp(0)));
    quote.requireFresh(booking, end);
    isStale(() -> quote.requireFresh(booking, end.plusNanos(1)));
  }

  @Test
  void neverHoldsBeyondTheMomentAtWhichTheFeeRises() {
    Instant border = NOW.plus(Duration.ofMinutes(3));
    assertThat(quote(ALL, border).view("Policy", gbp(0)).validUntil()).isEqualTo(border);
  }

  @Test
  void isUsedOnce() {
    ChangeQuote quote = quote(ALL, NOW);
    quote.use(ALL, NOW);
    isStale(() -> quote.requireFresh(booking, NOW));
  }

  @Test
  void isStaleOnceTheBookingHasChanged() {
    ChangeQuote quote = quote(ALL, NOW);
    booking.sessionChanged(true);
    isStale(() -> quote.requireFresh(booking, NOW));
  }

  @Test
  void isStaleForAnotherChangeOrOtherMoney() {
    ChangeQuote quote = quote(ALL, NOW);
    isStale(() -> quote.use(new Offer(CANCELLATION, "A", gbp(5000), gbp(3500)), NOW));
    isStale(() -> quote.use(new Offer(CANCELLATION, "", gbp(5001), gbp(3499)), NOW));
  }

  @Test
  void knowsWhomItIsAbout() {
    assertThat(quote(ALL, NOW).people()).isEmpty();
    Offer two = new Offer(CANCELLATION, "A,B", gbp(1), gbp(0));
    assertThat(quote(two, NOW).people()).isEqualTo(Set.of("A", "B"));
  }

  @Test
  void whatGoesToACreditIsAllOfItOnlyWhereTheBookerKeepsOne() {
    RefundSplit split = new RefundSplit(gbp(4000), gbp(1000));
    ChangeQuote toTheCard = quote(ALL, NOW);
    toTheCard.goesTo(split);
    assertThat(toTheCard.asCredit()).isFalse();
    assertThat(toTheCard.toCredit()).isEqualTo(gbp(1000));
    ChangeQuote kept = quote(ALL, NOW);
    kept.keepAsCredit();
    kept.goesTo(split);
    assertThat(kept.asCredit()).isTrue();
    assertThat(kept.toCredit()).isEqualTo(gbp(5000));
  }

  @Test
  void givesEverythingBackWhenTheFeeIsWaived() {
    ChangeQuote quote = quote(ALL, NOW);
    assertThat(quote.waiver()).isEmpty();
    quote.waiveFee("Bereavement");
    assertThat(quote.refund()).isEqualTo(gbp(8500));
    assertThat(quote.fee()).isEqualTo(gbp(0));
    assertThat(quote.waiver()).isEqualTo("Bereavement");
  }

  private ChangeQuote quote(Offer offer, Instant feeEnds) {
    return new ChangeQuote(booking, new Cancellation(offer, "Policy", feeEnds), NOW);
  }

  private static void isStale(ThrowingCallable use) {
    assertThatThrownBy(use)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.QUOTE_STALE));
  }

  private static Money gbp(long minor) {
    return Money.of(minor, "GBP");
  }
}
