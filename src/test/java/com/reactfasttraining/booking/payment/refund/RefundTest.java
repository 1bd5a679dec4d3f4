package com.reactfasttraining.booking.payment.refund;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static com.reactfasttraining.booking.payment.PaymentFixture.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundTest {

  private static final Money PART = Money.of(3000, "GBP");

  private final Payment payment = succeeded();
  private final Refund refund = new Refund(payment, PART, RefundReason.NO_SEATS_LEFT, NOW);

  @Test
  void goesBackToTheCreditThatHadPaid() {
    Credit credit = CreditFixture.of(10_000);
    Payment paid = PaymentFixture.byCredit(BookingFixture.aBooking().awaitingPayment(), credit, 1);
    Refund back = new Refund(paid, PART, RefundReason.CANCELLATION, NOW);
    assertThat(back.way().isToCredit()).isTrue();
    assertThat(credit.left().plus(paid.amount())).isEqualTo(credit.amount());
    back.arrive(NOW);
    assertThat(back.state()).isEqualTo(RefundState.SUCCEEDED);
    assertThat(credit.left()).isEqualTo(credit.amount().minus(paid.amount()).plus(PART));
    assertThat(paid.refundable()).isEqualTo(paid.amount().minus(PART));
  }

  @Test
  void goesOutOfACreditToTheCardAndComesBackToItWhenItFails() {
    Credit credit = CreditFixture.of(PART.amountMinor());
    Refund.kept(payment, PART, credit, NOW).arrive(NOW);
    Refund out = Refund.paidOut(new PayOut(credit, payment, PART), new StaffOrder(1, true), NOW);
    assertThat(credit.left().signum()).isZero();
    assertThat(out.isCreditedBefore()).as("the credit was made with a credit note").isTrue();
    assertThat(out.wasCredited()).isTrue();
    Money refunded = payment.refunded();
    out.decline(NOW);
    assertThat(credit.left()).isEqualTo(PART);
    assertThat(payment.refunded()).as("it became a credit, whatever follows").isEqualTo(refunded);
  }

  @Test
  void goesOutOfACreditAtOnceWhereNobodyElseIsAsked() {
    Credit credit = CreditFixture.of(8500);
    Refund out = Refund.paidOut(new PayOut(credit, payment, PART), new StaffOrder(7, false), NOW);
    assertThat(out.state()).isEqualTo(RefundState.REQUESTED);
    assertThat(out.reason()).isEqualTo(RefundReason.CREDIT_PAID_OUT);
    assertThat(out.way().isOutOf(credit)).isTrue();
    assertThat(out.way().isOutOf(CreditFixture.of(8500))).isFalse();
    assertThat(out.way().room(payment)).isEqualTo(Money.of(5500, "GBP"));
  }

  @Test
  void thatFailedOutOfACreditTakesTheCreditAgain() {
    Credit credit = CreditFixture.of(8500);
    Refund out = Refund.paidOut(new PayOut(credit, payment, PART), new StaffOrder(7, false), NOW);
    out.follow(seen(RefundState.FAILED), NOW);
    assertThat(credit.paidOut().signum()).isZero();
    Refund again = Refund.again(out, NOW);
    assertThat(again.way().isOutOf(credit)).isTrue();
    assertThat(credit.paidOut()).isEqualTo(PART);
    assertThat(payment.refunded()).as("only by the other refund").isEqualTo(PART);
  }

  @Test
  void saysToTheBookerWhereItGoes() {
    Credit credit = CreditFixture.of(20_000);
    Payment paid = PaymentFixture.byCredit(BookingFixture.aBooking().awaitingPayment(), credit, 1);
    Refund back = new Refund(paid, PART, RefundReason.CANCELLATION, NOW);
    Refund kept = Refund.kept(payment, PART, credit, NOW);
    Refund out = Refund.paidOut(new PayOut(credit, payment, PART), new StaffOrder(7, false), NOW);
    assertThat(refund.summary().to()).isEqualTo("CARD");
    assertThat(back.summary().to()).isEqualTo("CREDIT");
    assertThat(kept.summary().to()).isEqualTo("NEW_CREDIT");
    assertThat(out.summary().to()).isEqualTo("CARD");
  }

  @Test
  void whatIsKeptAsACreditIsNoPaymentOutOfIt() {
    Credit credit = CreditFixture.of(PART.amountMinor());
    Refund kept = Refund.kept(payment, PART, credit, NOW);
    assertThat(kept.way().isOutOf(credit)).isFalse();
    kept.arrive(NOW);
    assertThat(credit.left()).as("it was made of it, not given it back").isEqualTo(PART);
    assertThat(payment.refunded()).isEqualTo(PART.times(2));
  }

  @Test
  void reservesItsAmountBeforeTheProviderIsAsked() {
    assertThat(payment.refunded()).isEqualTo(PART);
    assertThat(refund.order()).isEqualTo(new RefundOrder(refund.publicId(), "pi_1", PART, NOW));
    assertThat(refund.view(false).state()).isEqualTo(RefundState.REQUESTED);
    assertThat(refund.isFinal()).isFalse();
  }

  @Test
  void isNotMadeForMoreThanIsLeft() {
    assertThatThrownBy(() -> new Refund(payment, WHOLE, RefundReason.PAID_TWICE, NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThat(payment.refunded()).isEqualTo(PART);
  }

  @Test
  void succeedsOnce() {
    assertThat(refund.follow(seen(RefundState.SUBMITTED), NOW)).isTrue();
    assertThat(refund.follow(seen(RefundState.SUBMITTED), NOW)).isFalse();
    assertThat(refund.isFinal()).isFalse();
    assertThat(refund.follow(seen(RefundState.SUCCEEDED), NOW)).isTrue();
    assertThat(refund.isFinal()).isTrue();
    assertThat(refund.follow(seen(RefundState.SUCCEEDED), NOW)).isFalse();
    assertThat(payment.refunded()).isEqualTo(PART);
  }

  @Test
  void standsInTheBooksAtTheMomentOfItsSuccessWhateverComesLater() {
    Instant lastSecond = Instant.parse("2026-10-31T23:59:59.999Z");
    refund.follow(seen(RefundState.SUCCEEDED), lastSecond);
    RefundSucceeded news = RefundSucceeded.of(refund, false, refund.acceptedAt());
    assertThat(news.at()).isEqualTo(lastSecond);
    assertThat(news.settled()).isFalse();
    refund.follow(seen(RefundState.FAILED), lastSecond.plusSeconds(1));
    assertThat(refund.acceptedAt()).isEqualTo(lastSecond);
  }

  @Test
  void wasDecidedWithTheOneThatItRepeats() {
    refund.follow(seen(RefundState.FAILED), NOW);
    Refund second = Refund.again(refund, NOW.plusSeconds(60));
    assertThat(refund.decidedAt()).isEqualTo(NOW);
    assertThat(second.decidedAt()).isEqualTo(NOW);
    assertThat(RefundSucceeded.of(second, false, NOW.plusSeconds(61)).decidedAt()).isEqualTo(NOW);
  }

  @Test
  void isSettledInAnotherWayOnceItHasFailedAndTakesItsAmountAgain() {
    Settlement cheque =
        new Settlement(
            new SettlementView(SettlementMeans.CHEQUE, LocalDate.of(2026, 11, 2), "No. 7"), "F1");
    assertThatThrownBy(() -> refund.settle(cheque)).isInstanceOf(IllegalStateException.class);
    refund.follow(seen(RefundState.FAILED), NOW);
    assertThat(refund.wasCredited()).isFalse();
    refund.settle(cheque);
    assertThat(payment.refunded()).isEqualTo(PART);
    assertThat(refund.state()).isEqualTo(RefundState.SETTLED);
    assertThat(refund.isFinal()).isTrue();
    assertThat(refund.view(false).settlement()).isNotNull();
    assertThat(RefundSucceeded.of(refund, false, NOW).settled()).isTrue();
    assertThat(refund.follow(seen(RefundState.SUCCEEDED), NOW)).isFalse();
  }

  @Test
  void isNotCreditedAgainWhenTheBankSentItBackAndItWasSettled() {
    refund.follow(seen(RefundState.SUCCEEDED), NOW);
    refund.follow(seen(RefundState.FAILED), NOW);
    assertThat(refund.wasCredited()).isTrue();
    Refund again = Refund.again(refund, NOW);
    again.follow(seen(RefundState.FAILED), NOW);
    assertThat(again.wasCredited()).isTrue();
  }

  @Test
  void freesItsAmountOnceWhenItFails() {
    ProviderRefund failed = seen(RefundState.FAILED, "expired_or_canceled");
    assertThat(refund.follow(failed, NOW)).isTrue();
    assertThat(refund.follow(failed, NOW)).isFalse();
    assertThat(payment.refunded()).isEqualTo(Money.of(0, "GBP"));
    assertThat(refund.view(false).failure()).isEqualTo("expired_or_canceled");
  }

  @ParameterizedTest
  @EnumSource(RefundState.class)
  void neverLeavesAFailure(RefundState later) {
    refund.follow(seen(RefundState.FAILED), NOW);
    assertThat(refund.follow(seen(later), NOW)).isFalse();
    assertThat(refund.state()).isEqualTo(RefundState.FAILED);
    assertThat(payment.refunded().signum()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = RefundState.class,
      names = {"REQUESTED", "SUBMITTED", "SUCCEEDED", "APPROVAL", "DECLINED"})
  void doesNotGoBackFromSuccess(RefundState later) {
    refund.follow(seen(RefundState.SUCCEEDED), NOW);
    assertThat(refund.follow(seen(later), NOW)).isFalse();
    assertThat(refund.state()).isEqualTo(RefundState.SUCCEEDED);
    assertThat(payment.refunded()).isEqualTo(PART);
  }

  @Test
  void failsLateWhenTheBankSendsTheMoneyBack() {
    refund.follow(seen(RefundState.SUCCEEDED), NOW);
    assertThat(refund.follow(seen(RefundState.FAILED), NOW)).isTrue();
    assertThat(payment.refunded().signum()).isZero();
    Refund other = Refund.again(refund, NOW);
    assertThat(other.isCreditedBefore()).isTrue();
    assertThat(payment.refunded()).isEqualTo(PART);
    other.follow(seen(RefundState.FAILED), NOW);
    assertThat(Refund.again(other, NOW).isCreditedBefore()).isTrue();
  }

  @Test
  void isTriedAgainOnlyAfterAFailureAndAsANewOne() {
    assertThatThrownBy(() -> Refund.again(refund, NOW)).isInstanceOf(IllegalStateException.class);
    refund.follow(seen(RefundState.FAILED), NOW);
    Refund other = Refund.again(refund, NOW);
    assertThat(other.publicId()).isNotEqualTo(refund.publicId());
    assertThat(other.isCreditedBefore()).isFalse();
    assertThat(other.reason()).isEqualTo(refund.reason());
    assertThat(refund.isCreditedBefore()).isFalse();
  }

  @Test
  void keepsItsAmountWhileASecondPersonThinks() {
    Refund waiting = Refund.asked(payment, PART, new StaffOrder(1, true), NOW);
    assertThat(waiting.state()).isEqualTo(RefundState.APPROVAL);
    assertThat(waiting.follow(seen(RefundState.SUCCEEDED), NOW)).isFalse();
    assertThat(payment.refundable()).isEqualTo(Money.of(2500, "GBP"));
    waiting.decline(NOW);
    assertThat(waiting.isFinal()).isTrue();
    assertThat(payment.refundable()).isEqualTo(Money.of(5500, "GBP"));
    Refund granted = Refund.asked(payment, PART, new StaffOrder(2, true), NOW);
    granted.approve();
    assertThat(granted.state()).isEqualTo(RefundState.REQUESTED);
    assertThat(Refund.asked(payment, Money.of(1, "GBP"), new StaffOrder(3, false), NOW).state())
        .isEqualTo(RefundState.REQUESTED);
  }

  @Test
  void takesInWhatWasMadeElsewhere() {
    Refund foreign =
        Refund.foreign(payment, seen(RefundState.SUCCEEDED), RefundWay.back(payment), NOW);
    assertThat(foreign.reason()).isEqualTo(RefundReason.DASHBOARD);
    assertThat(foreign.state()).isEqualTo(RefundState.SUCCEEDED);
    assertThat(payment.refundable()).isEqualTo(Money.of(2500, "GBP"));
    assertThatThrownBy(
            () ->
                Refund.foreign(payment, seen(RefundState.SUBMITTED), RefundWay.back(payment), NOW))
        .isInstanceOf(IllegalStateException.class);
    foreign.follow(seen(RefundState.FAILED), NOW);
    assertThat(Refund.again(foreign, NOW).reason()).isEqualTo(RefundReason.STAFF);
  }

  @Test
  void keepsItsKeyAtTheProviderWhenARefusalHasNone() {
    refund.follow(seen(RefundState.SUBMITTED), NOW);
    refund.follow(ProviderRefund.refused(refund.order(), "charge_disputed"), NOW);
    assertThat(refund.view(true).providerRefund()).isEqualTo("re_1");
    assertThat(refund.view(true).failure()).isEqualTo("charge_disputed");
  }

  private static ProviderRefund seen(RefundState state) {
    return seen(state, null);
  }

  private static ProviderRefund seen(RefundState state, @Nullable String failure) {
    return new ProviderRefund("re_1", "pi_1", null, PART, state, failure);
  }
}
