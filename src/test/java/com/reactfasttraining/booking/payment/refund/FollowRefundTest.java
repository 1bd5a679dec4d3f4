package com.reactfasttraining.booking.payment.refund;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static com.reactfasttraining.booking.payment.PaymentFixture.created;
import static com.reactfasttraining.booking.payment.PaymentFixture.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the provider says of refunds, at moments that only chance brings about. */
class FollowRefundTest {

  private static final String KNOWN = "r.providerRefund = :value";
  private static final String BY_ID = "r.publicId = :value";
  private static final String PAID = "p.intentId = :value";
  private static final String CREDIT = "c.booking.reference = :value";
  private static final Money PART = Money.of(3000, "GBP");

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Wiring wiring = new Wiring(database, NOW);
  private final FollowRefund follow = wiring.make(FollowRefund.class);
  private final Payment payment = succeeded();

  @Test
  void asksTheProviderForARefundUntilItWasAsked() {
    Refund refund = new Refund(payment, PART, RefundReason.CANCELLATION, NOW);
    database.answers(BY_ID, List.of(refund));
    assertThat(follow.order(refund.publicId())).contains(refund.order());
    refund.follow(seen(RefundState.SUBMITTED), NOW);
    assertThat(follow.order(refund.publicId())).isEmpty();
  }

  @Test
  void doesNotAskForOneThatWaitsForASecondPerson() {
    Refund refund = Refund.asked(payment, PART, new StaffOrder(1, true), NOW);
    database.answers(BY_ID, List.of(refund));
    assertThat(follow.order(refund.publicId())).isEmpty();
  }

  @Test
  void takesInOneFromTheDashboard() {
    database.answers(PAID, List.of(payment));
    follow.follow(seen(RefundState.SUCCEEDED));
    assertThat(database.written(Refund.class)).hasSize(1);
    assertThat(payment.refunded()).isEqualTo(PART);
    assertThat(wiring.fired()).singleElement().isInstanceOf(RefundSucceeded.class);
    assertThat(wiring.audited()).containsExactly("refund-succeeded");
  }

  @Test
  void tellsNobodyOfOneFromTheDashboardBeforeItHasSucceeded() {
    database.answers(PAID, List.of(payment));
    follow.follow(seen(RefundState.SUBMITTED));
    assertThat(payment.refunded()).isEqualTo(PART);
    assertThat(wiring.fired()).isEmpty();
  }

  @Test
  void leavesOneFromTheDashboardAloneThatHadFailedBeforeWeHeardOfIt() {
    database.answers(PAID, List.of(payment));
    follow.follow(seen(RefundState.FAILED));
    assertNothingDone();
  }

  @Test
  void leavesOneAloneWhosePaymentWeHaveNotSeenSucceed() {
    database.answers(PAID, List.of(created()));
    follow.follow(seen(RefundState.SUCCEEDED));
    assertNothingDone();
  }

  @Test
  void takesOneFromTheDashboardInOnceThoughTwoHearOfItTogether() {
    Payment paid = succeeded();
    Refund theirs = Refund.foreign(paid, seen(RefundState.SUCCEEDED), RefundWay.back(paid), NOW);
    database.answers(PAID, List.of(payment)).answers(KNOWN, List.of(), List.of(theirs));
    follow.follow(seen(RefundState.SUCCEEDED));
    assertNothingDone();
  }

  @Test
  void makesRoomForOneFromTheDashboardThatTakesWhatIsKeptForAnother() {
    Refund waiting = Refund.asked(payment, Money.of(8000, "GBP"), new StaffOrder(1, true), NOW);
    wiring.observing(RefundRoomNeeded.class, needed -> waiting.decline(NOW));
    database.answers(PAID, List.of(payment));
    follow.follow(seen(RefundState.SUCCEEDED));
    assertThat(wiring.fired())
        .extracting(Object::getClass)
        .containsExactly(RefundRoomNeeded.class, RefundSucceeded.class);
    assertThat(payment.refunded()).isEqualTo(PART);
  }

  @Test
  void takesOneFromTheDashboardOutOfTheCreditThatTheMoneyHasBecome() {
    Credit credit = CreditFixture.of(WHOLE);
    Refund.kept(payment, WHOLE, credit, NOW);
    database.answers(PAID, List.of(payment)).answers(CREDIT, List.of(credit));
    follow.follow(seen(RefundState.SUCCEEDED));
    assertThat(credit.paidOut()).isEqualTo(PART);
    assertThat(payment.refunded()).isEqualTo(WHOLE);
    assertThat(database.written(Refund.class))
        .extracting(Refund::reason)
        .containsExactly(RefundReason.CREDIT_PAID_OUT);
  }

  @Test
  void isLoudAboutOneFromTheDashboardThatTheCreditCannotBearEither() {
    Credit credit = CreditFixture.of(WHOLE);
    Refund.kept(payment, WHOLE, credit, NOW);
    credit.spend(Money.of(5501, "GBP"));
    database.answers(PAID, List.of(payment)).answers(CREDIT, List.of(credit));
    assertThatThrownBy(() -> follow.follow(seen(RefundState.SUCCEEDED)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(payment.publicId());
    assertThat(credit.paidOut().signum()).isZero();
    assertThat(database.written(Refund.class)).isEmpty();
  }

  @Test
  void findsNothingToDoWhenSomebodyElseFollowedWhileItWaitedForTheLock() {
    Refund refund = new Refund(payment, PART, RefundReason.CANCELLATION, NOW);
    database
        .answers(KNOWN, List.of(refund))
        .meanwhile(refund, () -> refund.follow(seen(RefundState.SUCCEEDED), NOW));
    follow.follow(seen(RefundState.SUCCEEDED));
    assertNothingDone();
  }

  @Test
  void findsNoNewsInARepetition() {
    Refund refund = new Refund(payment, PART, RefundReason.CANCELLATION, NOW);
    database.answers(KNOWN, List.of(refund));
    follow.follow(seen(RefundState.SUCCEEDED));
    follow.follow(seen(RefundState.SUCCEEDED));
    assertThat(wiring.fired()).singleElement().isInstanceOf(RefundSucceeded.class);
    assertThat(wiring.audited()).containsExactly("refund-succeeded");
  }

  private void assertNothingDone() {
    assertThat(database.written(Refund.class)).isEmpty();
    assertThat(wiring.fired()).isEmpty();
    assertThat(wiring.audited()).isEmpty();
  }

  private static ProviderRefund seen(RefundState state) {
    return new ProviderRefund("re_1", "pi_1", null, PART, state, null);
  }
}
