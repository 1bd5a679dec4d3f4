package com.reactfasttraining.booking.payment.settlement;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static com.reactfasttraining.booking.payment.PaymentFixture.byCredit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentLog;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.Row;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two seats for £170, paid for by credits as far as they go. */
class PayWithCreditTest {

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Wiring wiring = new Wiring(database, NOW);
  private final PayWithCredit credits = wiring.make(PayWithCredit.class);
  private final Booking booking = aBooking().withSeats(2).awaitingPayment();

  @Test
  void takesAllOfACreditThatIsWorthLess() {
    Credit credit = known(8500);
    credits.use(booking, 7);
    assertThat(credit.left()).isEqualTo(gbp(0));
    assertTaken(gbp(8500), 1);
    assertThat(wiring.audited()).containsExactly("credit-spent");
    assertThat(database.written(PaymentLog.class)).hasSize(1);
  }

  @Test
  void takesNoMoreThanAnotherCreditHasLeftToPay() {
    paid(byCredit(booking, CreditFixture.of(10_000), 3));
    Credit credit = known(8500);
    credits.use(booking, 7);
    assertThat(credit.left()).isEqualTo(gbp(1500));
    assertTaken(gbp(7000), 4);
  }

  @Test
  void theSameCreditOnceMoreChangesNothing() {
    Credit credit = known(8500);
    paid(byCredit(booking, credit, 1));
    assertThat(credits.changes(booking, 7L)).isFalse();
    assertThat(credits.due(booking)).isEqualTo(gbp(8500));
  }

  @Test
  void anotherCreditChangesWhatIsDue() {
    paid(byCredit(booking, withId(CreditFixture.of(8500), 6), 1));
    known(8500);
    assertThat(credits.changes(booking, 7L)).isTrue();
  }

  @Test
  void leavingCreditsOutChangesWhatIsDueOnlyWhereOneHasPaid() {
    assertThat(credits.changes(booking, null)).isFalse();
    paid(byCredit(booking, CreditFixture.of(8500), 1));
    assertThat(credits.changes(booking, null)).isTrue();
  }

  @Test
  void refusesACreditOfWhichNothingIsLeft() {
    known(8500).spend(gbp(8500));
    assertRefused("Nothing is left of this credit. Leave the code out and pay by card.");
  }

  @Test
  void refusesACreditInAnotherCurrency() {
    known(CreditFixture.of(Money.of(8500, "EUR")));
    assertRefused("This credit is in another currency, so it cannot pay for this.");
  }

  @Test
  void givesBackOnlyWhatIsNotPartOfAWholePrice() {
    Payment unused = byCredit(booking, CreditFixture.of(8500), 1);
    Payment used = byCredit(booking, CreditFixture.of(8500), 2);
    used.completedBy(9);
    paid(unused, used);
    credits.leaveOut(booking);
    assertThat(wiring.fired())
        .containsExactly(new PaymentUnwanted(unused, RefundReason.CREDIT_NOT_USED));
  }

  @Test
  void thePriceIsWholeWithTheRestByCard() {
    Payment byCredit = byCredit(booking, CreditFixture.of(8500), 1);
    Payment card = card();
    paid(byCredit, card);
    assertThat(credits.isWholeWith(booking, card)).isTrue();
    assertThat(database.written(Payment.class)).isEmpty();
    assertThat(credits.last(booking)).isSameAs(byCredit);
    credits.complete(booking, card);
    assertThat(byCredit.isUnusedCredit()).isFalse();
  }

  @Test
  void takesAgainWhatWentBackWhenTheHoldEnded() {
    Credit credit = CreditFixture.of(9000);
    Credit other = CreditFixture.of(8500);
    Payment card = card();
    paid(gaveBack(credit, 1), gaveBack(other, 2), card);
    assertThat(credits.isWholeWith(booking, card)).isTrue();
    assertTaken(gbp(8500), 4);
    assertThat(credit.left()).isEqualTo(gbp(500));
    assertThat(other.left()).as("not needed").isEqualTo(gbp(8500));
  }

  @Test
  void takesTheMissingPartOfSeveralCreditsTogether() {
    Credit credit = CreditFixture.of(8000);
    Credit other = CreditFixture.of(8500);
    Payment card = card();
    paid(gaveBack(credit, 1), gaveBack(other, 2), card);
    assertThat(credits.isWholeWith(booking, card)).isTrue();
    assertThat(database.written(Payment.class))
        .extracting(Payment::amount)
        .containsExactly(gbp(8000), gbp(500));
    assertThat(other.left()).isEqualTo(gbp(8000));
  }

  @Test
  void takesNothingWhereTheCreditHasNotEnoughLeftByThen() {
    Credit credit = CreditFixture.of(8500);
    Payment card = card();
    paid(gaveBack(credit, 1), card);
    credit.spend(gbp(1));
    assertThat(credits.isWholeWith(booking, card)).isFalse();
    assertThat(credit.left()).isEqualTo(gbp(8499));
    assertThat(database.written(Payment.class)).isEmpty();
  }

  @Test
  void isNotWholeWithACardAloneThatPaysLess() {
    Payment card = card();
    paid(card);
    assertThat(credits.isWholeWith(booking, card)).isFalse();
  }

  private void assertTaken(Money amount, int attempt) {
    assertThat(database.written(Payment.class))
        .singleElement()
        .satisfies(
            payment -> {
              assertThat(payment.amount()).isEqualTo(amount);
              assertThat(payment.attempt()).isEqualTo(attempt);
              assertThat(payment.isByCard()).isFalse();
              assertThat(payment.state()).isEqualTo(PaymentState.SUCCEEDED);
              assertThat(payment.succeededAt()).contains(NOW);
            });
  }

  private void assertRefused(String why) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> credits.changes(booking, 7L))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.INVALID))
        .satisfies(refused -> assertThat(refused.errors().get(0).message()).isEqualTo(why));
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> credits.use(booking, 7));
    assertThat(database.written(Payment.class)).isEmpty();
  }

  private Credit known(long minor) {
    return known(CreditFixture.of(minor));
  }

  private Credit known(Credit credit) {
    database.answers("find Credit", List.of(withId(credit, 7)));
    return credit;
  }

  private static Credit withId(Credit credit, long id) {
    return new Row<>(credit).with("id", id).entity();
  }

  private void paid(Payment... payments) {
    database.answers("p.booking.reference = :value", List.of(payments));
  }

  /** One seat's worth by card, which makes the price whole only with a credit. */
  private Payment card() {
    return new Payment(booking, WHOLE, 3, NOW);
  }

  private Payment gaveBack(Credit credit, int attempt) {
    Payment payment = byCredit(booking, credit, attempt);
    payment.refund(payment.amount());
    credit.giveBack(payment.amount());
    return payment;
  }

  private static Money gbp(long minor) {
    return Money.of(minor, "GBP");
  }
}
