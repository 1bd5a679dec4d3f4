package com.reactfasttraining.booking.payment.refund;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to the refunds of a payment, in any order: its books are right to the penny. */
class RefundSumPropertyTest {

  private static final Instant NOW = PaymentFixture.NOW;
  private static final Set<RefundState> GONE = EnumSet.of(RefundState.FAILED, RefundState.DECLINED);

  private final List<Refund> refunds = new ArrayList<>();

  @Property(tries = 500)
  void theSumOfTheRefundsIsWhatThePaymentSaysAndNeverMoreThanWasPaid(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
    refunds.clear();
    Random random = new Random(seed);
    Payment payment = PaymentFixture.succeeded();
    for (int i = 0; i < steps; i++) {
      step(payment, random);
      Money sum =
          refunds.stream()
              .filter(refund -> !GONE.contains(refund.state()))
              .map(Refund::amount)
              .reduce(Money.zero("GBP"), Money::plus);
      assertThat(payment.refunded()).isEqualTo(sum);
      assertThat(payment.amount().minus(sum).signum()).isNotNegative();
      assertThat(payment.refundable()).isEqualTo(payment.amount().minus(sum));
    }
  }

  private void step(Payment payment, Random random) {
    Money amount = Money.of(1 + random.nextInt(9000), "GBP");
    try {
      switch (random.nextInt(6)) {
        case 0 -> refunds.add(new Refund(payment, amount, RefundReason.CANCELLATION, NOW));
        case 1 ->
            refunds.add(
                Refund.asked(payment, amount, new StaffOrder(1, random.nextBoolean()), NOW));
        case 2 ->
            refunds.add(
                Refund.foreign(payment, seen(amount, random), RefundWay.back(payment), NOW));
        default -> change(random);
      }
    } catch (IllegalStateException tooMuch) {
      assertThat(tooMuch).hasMessageContaining("more refunded than paid");
    }
  }

  private void change(Random random) {
    if (refunds.isEmpty()) {
      return;
    }
    Refund refund = refunds.get(random.nextInt(refunds.size()));
    if (refund.state() == RefundState.APPROVAL && random.nextBoolean()) {
      refund.approve();
    } else if (refund.state() == RefundState.APPROVAL) {
      refund.decline(NOW);
    } else if (refund.state() == RefundState.FAILED) {
      refunds.add(Refund.again(refund, NOW));
    } else {
      refund.follow(seen(refund.amount(), random), NOW);
    }
  }

  private static ProviderRefund seen(Money amount, Random random) {
    RefundState[] said = {RefundState.SUBMITTED, RefundState.SUCCEEDED, RefundState.FAILED};
    RefundState state = said[random.nextInt(said.length)];
    return new ProviderRefund("re_1", "pi_1", null, amount, state, null);
  }
}
