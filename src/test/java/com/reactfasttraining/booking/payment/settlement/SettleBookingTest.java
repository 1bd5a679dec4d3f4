package com.reactfasttraining.booking.payment.settlement;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.TransferFixture;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.payment.BookingPaid;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What money leads to that has arrived where nobody waited for it any more. */
class SettleBookingTest {

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Wiring wiring = new Wiring(database, NOW);
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

  @Test
  void givesEverythingBackWhenTheCreditWasSpentElsewhereMeanwhile() {
    Booking booking = aBooking().withSeats(3).expired();
    Payment unused = PaymentFixture.byCredit(booking, CreditFixture.of(8500), 1);
    Payment card = card(booking);
    paid(unused, card);
    settle.settle(booking, card, WHOLE);
    assertThat(booking.state()).isEqualTo(BookingState.EXPIRED);
    assertThat(wiring.audited()).containsExactly("paid-but-credit-spent");
    assertThat(wiring.fired())
        .containsExactly(
            new PaymentUnwanted(card, RefundReason.CREDIT_SPENT),
            new PaymentUnwanted(unused, RefundReason.CREDIT_SPENT));
  }

  @Test
  void givesTheCreditBackTooWhenTheSeatsAreGone() {
    Session session = aSession().withCapacity(2).build();
    Booking booking = aBooking().on(session).withSeats(2).expired();
    session.reserve(2, NOW);
    Payment unused = PaymentFixture.byCredit(booking, CreditFixture.of(8500), 1);
    Payment card = card(booking);
    paid(unused, card);
    settle.settle(booking, card, WHOLE);
    assertThat(booking.state()).isEqualTo(BookingState.EXPIRED);
    assertThat(wiring.audited()).containsExactly("paid-but-not-seated");
    assertThat(wiring.fired())
        .filteredOn(PaymentUnwanted.class::isInstance)
        .containsExactly(
            new PaymentUnwanted(card, RefundReason.NO_SEATS_LEFT),
            new PaymentUnwanted(unused, RefundReason.NO_SEATS_LEFT));
  }

  @Test
  void whatACreditHasPaidBelongsToTheCardThatPaysTheRest() {
    Booking booking = aBooking().withSeats(2).awaitingPayment();
    Payment byCredit = PaymentFixture.byCredit(booking, CreditFixture.of(8500), 1);
    Payment card = card(booking);
    paid(byCredit, card);
    settle.settle(booking, card, WHOLE);
    assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(byCredit.isCompletedBy(card)).isTrue();
    assertThat(wiring.fired()).last().isEqualTo(new BookingPaid(booking.id(), card.id()));
  }

  @Test
  void confirmsAtOnceWhatCreditsHavePaidWholly() {
    Booking booking = aBooking().awaitingPayment();
    Payment byCredit = PaymentFixture.byCredit(booking, CreditFixture.of(9000), 1);
    paid(byCredit);
    settle.settle(booking);
    assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(byCredit.isUnusedCredit()).isFalse();
    assertThat(wiring.fired()).last().isEqualTo(new BookingPaid(booking.id(), byCredit.id()));
  }

  @Test
  void givesBackTheRestOfAMoveWhenTheBookingIsCancelledByThen() {
    Booking booking = aBooking().confirmed();
    Session to = aSession().withPrice(9500).build();
    Transfer transfer = TransferFixture.pending(booking, to, Money.zero("GBP"));
    booking.cancel(NOW);
    Payment rest = new Payment(transfer, 2, NOW);
    settle.settle(booking, rest, rest.amount());
    assertThat(booking.session()).isNotSameAs(to);
    assertThat(wiring.audited()).containsExactly("paid-but-not-moved");
    assertThat(wiring.fired()).containsExactly(new PaymentUnwanted(rest, RefundReason.MOVE_LAPSED));
  }

  @Test
  void movesTheBookingWhoseRestIsPaid() {
    Booking booking = aBooking().confirmed();
    Session to = aSession().withPrice(9500).build();
    Transfer transfer = TransferFixture.pending(booking, to, Money.zero("GBP"));
    Payment rest = new Payment(transfer, 2, NOW);
    settle.settle(booking, rest, Money.of(1000, "GBP"));
    assertThat(booking.session()).isSameAs(to);
    assertThat(wiring.fired()).last().isEqualTo(new BookingPaid(booking.id(), rest.id()));
  }

  private void paid(Payment... payments) {
    database.answers("p.booking.reference = :value", List.of(payments));
  }

  private static Payment card(Booking booking) {
    return new Payment(booking, WHOLE, 2, NOW);
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
