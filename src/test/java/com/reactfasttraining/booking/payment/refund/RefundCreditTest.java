package com.reactfasttraining.booking.payment.refund;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A credit of £255 that was made of £170 of one card and £85 of another. */
class RefundCreditTest {

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Wiring wiring = new Wiring(database, NOW);
  private final RefundCredit refunds = wiring.make(RefundCredit.class);
  private final Credit credit = CreditFixture.of(25_500);
  private final Booking booking = aBooking().withSeats(2).confirmed();
  private final Payment first = PaymentFixture.succeeded(booking, 1);
  private final Payment second = PaymentFixture.succeeded(aBooking().confirmed(), 2);
  private final Refund keptOfFirst = kept(first);
  private final Refund keptOfSecond = kept(second);

  RefundCreditTest() {
    database.answers("r.way.credit = :credit", List.of(keptOfFirst, keptOfSecond));
  }

  @Test
  void givesToEachCardWhatWasKeptOfIt() {
    payOut(false);
    assertPaidOut(first, 17_000, second, 8500);
    assertThat(credit.left().signum()).isZero();
    assertThat(wiring.asked()).hasSize(2);
  }

  @Test
  void onlyKeepsTheAmountsWhileASecondPersonThinks() {
    payOut(true);
    assertThat(credit.left().signum()).isZero();
    assertThat(wiring.asked()).isEmpty();
    assertThat(wiring.audited())
        .containsExactly("refund-waits-for-approval", "refund-waits-for-approval");
  }

  @Test
  void givesTheRestToTheFirstCardThatItSuffices() {
    credit.spend(gbp(20_000));
    payOut(false);
    assertThat(database.written(Refund.class))
        .singleElement()
        .satisfies(refund -> assertThat(refund.payment()).isSameAs(first))
        .satisfies(refund -> assertThat(refund.amount()).isEqualTo(gbp(5500)));
  }

  @Test
  void givesNoCardMoreThanWasKeptOfItAndHasNotGoneBackSince() {
    Refund before = out(10_000);
    database.answers("r.payment = :payment", List.of(keptOfFirst, before), List.of(keptOfSecond));
    payOut(false);
    assertPaidOut(first, 7000, second, 8500);
  }

  @Test
  void whatFailedOrWasDeclinedHasNotGoneBack() {
    Refund failed = out(10_000);
    failed.follow(new ProviderRefund("re_1", "pi_1", null, gbp(1), RefundState.FAILED, null), NOW);
    Refund declined =
        Refund.paidOut(new PayOut(credit, first, gbp(5000)), new StaffOrder(1, true), NOW);
    declined.decline(NOW);
    database.answers("r.payment = :payment", List.of(failed, declined), List.of());
    payOut(false);
    assertPaidOut(first, 17_000, second, 8500);
  }

  @Test
  void anOrdinaryRefundOfTheCardTakesNothingOfTheCredit() {
    Payment dear = PaymentFixture.succeeded(aBooking().withSeats(3).confirmed(), 3);
    Refund ordinary = new Refund(dear, gbp(8500), RefundReason.CANCELLATION, NOW);
    database.answers("r.payment = :payment", List.of(ordinary), List.of());
    payOut(false);
    assertPaidOut(first, 17_000, second, 8500);
  }

  @Test
  void isLoudAboutACreditOfMoreThanWasKept() {
    database.answers("r.way.credit = :credit", List.of(keptOfSecond));
    assertThatThrownBy(() -> payOut(false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("credit " + credit.publicId() + " is of more than was kept");
  }

  private void payOut(boolean waiting) {
    refunds.payOut(credit, new StaffOrder(7, waiting));
  }

  private void assertPaidOut(Payment one, long minor, Payment other, long otherMinor) {
    List<Refund> made = database.written(Refund.class);
    assertThat(made).extracting(Refund::payment).containsExactly(one, other);
    assertThat(made).extracting(Refund::amount).containsExactly(gbp(minor), gbp(otherMinor));
    assertThat(made).allMatch(refund -> refund.way().isOutOf(credit));
  }

  private Refund kept(Payment payment) {
    Refund refund = Refund.kept(payment, payment.amount(), credit, NOW);
    refund.arrive(NOW);
    return refund;
  }

  private Refund out(long minor) {
    return Refund.paidOut(new PayOut(credit, first, gbp(minor)), new StaffOrder(1, false), NOW);
  }

  private static Money gbp(long minor) {
    return Money.of(minor, "GBP");
  }
}
