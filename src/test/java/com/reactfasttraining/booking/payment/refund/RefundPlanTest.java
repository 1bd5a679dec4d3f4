package com.reactfasttraining.booking.payment.refund;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.payment.refund.RefundPlan.Part;
import com.reactfasttraining.booking.shared.Money;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RefundPlanTest {

  @Test
  void takesTheNewestPaymentThatCoversItByItself() {
    Payment older = paid(1, 2);
    Payment newer = paid(2, 2);
    assertThat(RefundPlan.of(gbp(8500), List.of(older, newer)))
        .isEqualTo(new RefundPlan(List.of(new Part(newer, gbp(8500))), gbp(0)));
  }

  @Test
  void asksOnceWhereAnOlderPaymentCoversIt() {
    Payment older = paid(1, 4);
    Payment newer = paid(2, 1);
    assertThat(RefundPlan.of(gbp(17_000), List.of(older, newer)).parts())
        .containsExactly(new Part(older, gbp(17_000)));
  }

  @Test
  void spreadsOverAsFewPaymentsAsPossible() {
    Payment big = paid(1, 3);
    Payment small = paid(2, 1);
    Payment other = paid(3, 2);
    assertThat(RefundPlan.of(gbp(30_000), List.of(big, small, other)).parts())
        .containsExactly(new Part(big, gbp(25_500)), new Part(other, gbp(4_500)));
  }

  @Test
  void givesBackNothingOfWhatHasNotArrivedOrWentBackBefore() {
    Payment refunded = paid(1, 1);
    refunded.refund(gbp(8500));
    Payment open = PaymentFixture.created(booking(1), 2);
    assertThat(RefundPlan.of(gbp(100), List.of(refunded, open)))
        .isEqualTo(new RefundPlan(List.of(), gbp(100)));
    assertThat(RefundPlan.of(gbp(100), List.of()).uncovered()).isEqualTo(gbp(100));
  }

  @Test
  void givesBackToCardsBeforeItGivesBackToCredits() {
    Payment byCard = paid(1, 1);
    Booking booking = booking(2);
    Payment byCredit = PaymentFixture.byCredit(booking, CreditFixture.of(17_000), 2);
    assertThat(RefundPlan.of(gbp(17_000), List.of(byCard, byCredit)).parts())
        .containsExactly(new Part(byCard, gbp(8500)), new Part(byCredit, gbp(8500)));
    assertThat(RefundPlan.of(gbp(8000), List.of(byCredit, byCard)).parts())
        .containsExactly(new Part(byCard, gbp(8000)));
  }

  @Property
  void neverGivesBackMoreThanIsLeftAndLosesNothing(
      @ForAll @LongRange(min = 0, max = 300_000) long amount,
      @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 12) Integer> seats) {
    List<Payment> payments =
        IntStream.range(0, seats.size()).mapToObj(i -> paid(i + 1, seats.get(i))).toList();
    RefundPlan plan = RefundPlan.of(gbp(amount), payments);
    Money sum = plan.parts().stream().map(Part::amount).reduce(gbp(0), Money::plus);
    assertThat(sum.plus(plan.uncovered())).isEqualTo(gbp(amount));
    assertThat(plan.uncovered().signum()).isNotNegative();
    plan.parts().forEach(part -> part.payment().refund(part.amount()));
    long left = payments.stream().mapToLong(p -> p.refundable().amountMinor()).sum();
    assertThat(plan.uncovered().signum() == 0 || left == 0).isTrue();
  }

  private static Payment paid(int attempt, int seats) {
    return PaymentFixture.succeeded(booking(seats), attempt);
  }

  private static Booking booking(int seats) {
    return BookingFixture.aBooking().withSeats(seats).confirmed();
  }

  private static Money gbp(long minor) {
    return Money.of(minor, "GBP");
  }
}
