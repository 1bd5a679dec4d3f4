package com.reactfasttraining.booking.devservices.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.RefundCreateParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payments and refunds, seen through stripe-java. */
class StripeSandboxTest {

  private final StripeSandbox sandbox = StripeSandbox.start(SandboxOptions.forTests());
  private final Buyer buyer = new Buyer(sandbox, sandbox.keys().secret());

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void takesMoneyFromAGoodCard() throws StripeException {
    PaymentIntent made = buyer.create();
    assertThat(made.getStatus()).isEqualTo("requires_payment_method");
    assertThat(made.getClientSecret()).startsWith(made.getId() + "_secret_");
    assertThat(made.getMetadata()).containsEntry("booking", "RFT-2345");
    assertThat(made.getLastResponse().requestId()).startsWith("req_");

    PaymentIntent paid = buyer.confirm(made.getId(), "pm_card_mastercard");
    assertThat(paid.getStatus()).isEqualTo("succeeded");
    assertThat(paid.getAmountReceived()).isEqualTo(17_000);
    var card = paid.getLatestChargeObject().getPaymentMethodDetails().getCard();
    assertThat(card.getBrand()).isEqualTo("mastercard");
    assertThat(card.getLast4()).isEqualTo("4444");
  }

  @ParameterizedTest
  @CsvSource({
    "pm_card_chargeDeclined, card_declined, generic_decline",
    "pm_card_chargeDeclinedInsufficientFunds, card_declined, insufficient_funds",
    "pm_card_chargeDeclinedExpiredCard, expired_card, expired_card",
    "pm_card_chargeDeclinedIncorrectCvc, incorrect_cvc, incorrect_cvc",
    "pm_card_chargeDeclinedProcessingError, processing_error, processing_error",
    "pm_card_chargeDeclinedLostCard, card_declined, lost_card",
    "pm_card_chargeDeclinedStolenCard, card_declined, stolen_card",
    "pm_card_chargeDeclinedFraudulent, card_declined, fraudulent"
  })
  void declinesAndAllowsAnotherCard(String method, String code, String declineCode)
      throws StripeException {
    String id = buyer.create().getId();
    var refusal = catchThrowableOfType(CardException.class, () -> buyer.confirm(id, method));
    assertThat(refusal.getStatusCode()).isEqualTo(402);
    assertThat(refusal.getCode()).isEqualTo(code);
    assertThat(refusal.getDeclineCode()).isEqualTo(declineCode);
    assertThat(refusal.getStripeError().getPaymentIntent().getId()).isEqualTo(id);

    PaymentIntent after = buyer.get(id);
    assertThat(after.getStatus()).isEqualTo("requires_payment_method");
    assertThat(after.getLastPaymentError().getDeclineCode()).isEqualTo(declineCode);
    assertThat(buyer.confirm(id, "pm_card_visa").getStatus()).isEqualTo("succeeded");
  }

  @Test
  void asksTheBankAndGoesOnWhenItApproves() throws StripeException {
    String id = buyer.create().getId();
    PaymentIntent asked = buyer.confirm(id, "pm_card_threeDSecure2Required");
    assertThat(asked.getStatus()).isEqualTo("requires_action");
    assertThat(asked.getNextAction().getType()).isEqualTo("use_stripe_sdk");
    sandbox.authenticate(id, true);
    assertThat(buyer.get(id).getStatus()).isEqualTo("succeeded");
  }

  @Test
  void goesBackToTheStartWhenTheBankDoesNotApprove() throws StripeException {
    String id = buyer.create().getId();
    buyer.confirm(id, "pm_card_authenticationRequired");
    sandbox.authenticate(id, false);
    PaymentIntent after = buyer.get(id);
    assertThat(after.getStatus()).isEqualTo("requires_payment_method");
    assertThat(after.getLastPaymentError().getCode())
        .isEqualTo("payment_intent_authentication_failure");
  }

  @Test
  void cancelsOnlyWhatIsNotPaid() throws StripeException {
    PaymentIntent unpaid = buyer.create();
    assertThat(buyer.client.v1().paymentIntents().cancel(unpaid.getId()).getStatus())
        .isEqualTo("canceled");
    String paid = buyer.create().getId();
    buyer.confirm(paid, "pm_card_visa");
    var refusal =
        catchThrowableOfType(
            InvalidRequestException.class, () -> buyer.client.v1().paymentIntents().cancel(paid));
    assertThat(refusal.getCode()).isEqualTo("payment_intent_unexpected_state");
    assertThat(refusal.getStripeError().getPaymentIntent().getStatus()).isEqualTo("succeeded");
  }

  @Test
  void refundsInPartsAndNeverTooMuch() throws StripeException {
    String id = buyer.create().getId();
    buyer.confirm(id, "pm_card_visa");
    Refund part = refund(id, 7_000L);
    assertThat(part.getStatus()).isEqualTo("succeeded");
    var tooMuch = catchThrowableOfType(InvalidRequestException.class, () -> refund(id, 10_001L));
    assertThat(tooMuch.getParam()).isEqualTo("amount");
    refund(id, 10_000L);
    var again = catchThrowableOfType(InvalidRequestException.class, () -> refund(id, 1L));
    assertThat(again.getCode()).isEqualTo("charge_already_refunded");
  }

  @Test
  void listsNewestFirstSinceAMoment() throws StripeException {
    PaymentIntent first = buyer.create();
    PaymentIntent second = buyer.create();
    var created = PaymentIntentListParams.Created.builder().setGte(first.getCreated()).build();
    var listed =
        buyer
            .client
            .v1()
            .paymentIntents()
            .list(PaymentIntentListParams.builder().setCreated(created).setLimit(1L).build());
    assertThat(listed.getData()).extracting(PaymentIntent::getId).containsExactly(second.getId());
    assertThat(listed.getHasMore()).isTrue();
  }

  @Test
  void refusesAWrongKeyAndAnUnknownIntent() {
    Buyer stranger = new Buyer(sandbox, "sk_test_wrong");
    var refusal = catchThrowableOfType(AuthenticationException.class, stranger::create);
    assertThat(refusal.getStatusCode()).isEqualTo(401);
    assertThat(refusal.getMessage()).contains("Invalid API Key provided: sk_test_");
    var missing = catchThrowableOfType(InvalidRequestException.class, () -> buyer.get("pi_none"));
    assertThat(missing.getCode()).isEqualTo("resource_missing");
  }

  @Test
  void keepsBrowsersFromWhatIsTheServersBusiness() throws StripeException {
    String id = buyer.create().getId();
    Buyer browser = new Buyer(sandbox, sandbox.keys().publishable());
    var unknown = catchThrowableOfType(InvalidRequestException.class, () -> browser.get(id));
    assertThat(unknown.getParam()).isEqualTo("client_secret");
    assertThat(catchThrowableOfType(StripeException.class, browser::create).getStatusCode())
        .isEqualTo(403);
  }

  private Refund refund(String intent, long amount) throws StripeException {
    return buyer
        .client
        .v1()
        .refunds()
        .create(RefundCreateParams.builder().setPaymentIntent(intent).setAmount(amount).build());
  }
}
