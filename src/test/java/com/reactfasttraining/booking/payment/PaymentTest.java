package com.reactfasttraining.booking.payment;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static com.reactfasttraining.booking.payment.PaymentFixture.created;
import static com.reactfasttraining.booking.payment.PaymentFixture.seen;
import static com.reactfasttraining.booking.payment.PaymentFixture.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.payment.Payment.TakenCredit;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.platform.wiring.Row;
import com.reactfasttraining.booking.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentTest {

  @Test
  void chargesThePriceOfTheBookingUnderItsReferenceAndAttempt() {
    Payment payment = created();
    NewCharge charge = payment.charge();
    assertThat(payment.state()).isEqualTo(PaymentState.CREATED);
    assertThat(charge.amount()).isEqualTo(WHOLE);
    assertThat(charge.idempotencyKey()).isEqualTo("ABCD1234-1");
    assertThat(payment.isWholeAmount(WHOLE)).isTrue();
    assertThat(payment.isWholeAmount(Money.of(8500, "EUR"))).isFalse();
    assertThat(payment.isWholeAmount(Money.of(8499, "GBP"))).isFalse();
  }

  @Test
  void followsTheProviderToSuccess() {
    Payment payment = created();
    assertThat(payment.follow(seen(PaymentState.REQUIRES_ACTION, null), NOW)).isTrue();
    assertThat(payment.follow(seen(PaymentState.REQUIRES_ACTION, null), NOW)).isFalse();
    assertThat(payment.card()).isEmpty();
    assertThat(payment.succeededAt()).isEmpty();
    assertThat(payment.follow(seen(PaymentState.SUCCEEDED, null), NOW)).isTrue();
    assertThat(payment.succeededAt()).contains(NOW);
    assertThat(payment.card()).contains("visa ending 4242");
    assertThat(payment.intentId()).contains("pi_1");
  }

  @Test
  void noticesASecondDeclineForAnotherReason() {
    Payment payment = created();
    assertThat(payment.follow(seen(PaymentState.FAILED, "expired_card"), NOW)).isTrue();
    assertThat(payment.follow(seen(PaymentState.FAILED, "expired_card"), NOW)).isFalse();
    assertThat(payment.follow(seen(PaymentState.FAILED, "incorrect_cvc"), NOW)).isTrue();
    assertThat(payment.declineCode()).contains("incorrect_cvc");
  }

  @Test
  void noticesTheFirstDeclineThoughTheStateIsTheSame() {
    assertThat(created().follow(seen(PaymentState.CREATED, null), NOW)).isFalse();
    assertThat(created().follow(seen(PaymentState.CREATED, "expired_card"), NOW)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(PaymentState.class)
  void staysAsItIsOnceItIsFinal(PaymentState later) {
    Payment paid = succeeded();
    Payment abandoned = created();
    abandoned.abandon();
    assertThat(paid.follow(seen(later, "lost_card"), NOW.plusSeconds(1))).isFalse();
    assertThat(abandoned.follow(seen(later, null), NOW)).isFalse();
    assertThat(paid.state()).isEqualTo(PaymentState.SUCCEEDED);
    assertThat(paid.succeededAt()).contains(NOW);
    assertThat(abandoned.state()).isEqualTo(PaymentState.CANCELLED);
  }

  @Test
  void isWantedWhileItsBookingIsHeld() {
    Payment payment = created();
    assertThat(payment.isWanted(NOW)).isTrue();
    assertThat(payment.isFor(null, payment.amount())).isTrue();
    assertThat(payment.transfer()).isEmpty();
    assertThat(PaymentFixture.created(aBooking().expired(), 1).isWanted(NOW)).isFalse();
  }

  @Test
  void isForWhatIsDueByCardAndNothingElse() {
    assertThat(created().isFor(null, WHOLE)).isTrue();
    assertThat(created().isFor(null, Money.of(8499, "GBP"))).isFalse();
    assertThat(byCredit().isFor(null, WHOLE)).isFalse();
  }

  @Test
  void whatACreditPaidIsUnusedUntilThePriceIsWholeOrItIsGivenBack() {
    Payment whole = byCredit();
    Payment givenBack = byCredit();
    assertThat(whole.isUnusedCredit()).isTrue();
    assertThat(succeeded().isUnusedCredit()).isFalse();
    whole.completedBy(7);
    givenBack.refund(WHOLE);
    assertThat(whole.isUnusedCredit()).isFalse();
    assertThat(givenBack.isUnusedCredit()).isFalse();
    Payment seventh = new Row<>(succeeded()).with("id", 7L).entity();
    Payment eighth = new Row<>(succeeded()).with("id", 8L).entity();
    assertThat(whole.isCompletedBy(seventh)).isTrue();
    assertThat(whole.isCompletedBy(eighth)).isFalse();
    assertThat(givenBack.isCompletedBy(seventh)).as("part of no price").isFalse();
    assertThat(eighth.isCompletedBy(seventh)).as("a card").isFalse();
  }

  private static Payment byCredit() {
    TakenCredit taken = new TakenCredit(CreditFixture.of(WHOLE.amountMinor()), WHOLE);
    return Payment.byCredit(aBooking().awaitingPayment(), taken, 1, NOW);
  }

  @Test
  void givesTheBrowserTheSecretOnlyWhileItCanBePaid() {
    PaymentView open = created().view(seen(PaymentState.CREATED, null), "pk_test");
    PaymentView paid = succeeded().view(seen(PaymentState.SUCCEEDED, null), "pk_test");
    PaymentView unseen = created().view(null, "pk_test");
    assertThat(open.clientSecret()).isEqualTo("secret");
    assertThat(open.publishableKey()).isEqualTo("pk_test");
    assertThat(paid.clientSecret()).isNull();
    assertThat(paid.publishableKey()).isNull();
    assertThat(unseen.clientSecret()).isNull();
  }

  @Test
  void explainsADeclineOnlyWhileItStands() {
    Payment payment = created();
    payment.follow(seen(PaymentState.FAILED, "expired_card"), NOW);
    assertThat(payment.view(null, "pk_test").message())
        .isEqualTo("The card has expired. Please use another card.");
    payment.follow(seen(PaymentState.SUCCEEDED, null), NOW);
    assertThat(payment.view(null, "pk_test").message()).isNull();
  }

  @Test
  void saysNothingOfFraudOrUnknownReasons() {
    assertThat(DeclineText.of("stolen_card")).isEqualTo(DeclineText.of(null));
    assertThat(DeclineText.of("of tomorrow")).startsWith("Your bank declined the card");
  }

  @Test
  void neverGivesBackMoreThanWasPaid() {
    Payment payment = succeeded();
    payment.refund(Money.of(8000, "GBP"));
    assertThatThrownBy(() -> payment.refund(Money.of(501, "GBP")))
        .isInstanceOf(IllegalStateException.class);
    payment.refund(Money.of(500, "GBP"));
    assertThat(payment.refunded()).isEqualTo(WHOLE);
  }

  @Test
  void givesBackTheCurrencyThatWasPaid() {
    Payment payment = succeeded();
    assertThatThrownBy(() -> payment.refund(Money.of(1, "EUR")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepsEachTransitionWithItsCause() {
    Payment payment = created();
    payment.follow(seen(PaymentState.FAILED, "expired_card"), NOW);
    PaymentLogView first =
        new PaymentLog(payment, null, PaymentCause.CUSTOMER, NOW).with("req_1").view();
    PaymentLogView later =
        new PaymentLog(payment, PaymentState.CREATED, PaymentCause.WEBHOOK, NOW).view();
    assertThat(first)
        .isEqualTo(new PaymentLogView(NOW, null, "FAILED", "CUSTOMER", "req_1", "expired_card"));
    assertThat(later)
        .isEqualTo(new PaymentLogView(NOW, "CREATED", "FAILED", "WEBHOOK", null, "expired_card"));
  }
}
