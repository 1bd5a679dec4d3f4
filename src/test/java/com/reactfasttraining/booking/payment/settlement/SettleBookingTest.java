package com.reactfasttraining.booking.payment.settlement;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.payment.BookingPaid;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What money leads to that has arrived where nobody waited for it any more. */
class SettleBookingTest {

  private final Wiring wiring = new Wiring(new ScriptedDatabase(), NOW);
  private final SettleBooking settle = wiring.make(SettleBooking.class);

  @Test
  void confirmsTheBookingThatWaitedForIt() {
    Booking booking = aBooking().awaitingPayment();
    settle(booking, WHOLE);
    assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(wiring.fired()).last().isInstanceOf(BookingPaid.class);
  }

  @Test
  void confirmsNothingWithAnotherAmountThanThePrice() {
    Booking booking = aBooking().awaitingPayment();
    settle(booking, Money.of(8499, "GBP"));
    assertThat(booking.state()).isEqualTo(BookingState.AWAITING_PAYMENT);
    assertThat(wiring.audited()).containsExactly("payment-mismatch");
    assertThat(wiring.fired()).isEmpty();
  }

  @Test
  void givesBackWhatIsPaidASecondTime() {
    assertGivenBack(aBooking().confirmed(), RefundReason.PAID_TWICE);
  }

  @Test
  void givesBackWhatIsPaidASecondTimeAfterTheDayItself() {
    Booking attended = aBooking().confirmed();
    attended.complete(NOW.plus(Duration.ofDays(3)));
    assertGivenBack(attended, RefundReason.PAID_TWICE);
    assertThat(attended.state()).isEqualTo(BookingState.COMPLETED);
  }

  private void assertGivenBack(Booking booking, RefundReason reason) {
    Payment payment = settle(booking, WHOLE);
    assertThat(wiring.fired()).containsExactly(new PaymentUnwanted(payment, reason));
  }

  private Payment settle(Booking booking, Money received) {
    Payment payment = PaymentFixture.succeeded(booking, 2);
    settle.settle(booking, payment, received);
    return payment;
  }
}
