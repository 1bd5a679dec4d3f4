package com.reactfasttraining.booking.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclineTextTest {

  /** All of docs.stripe.com/declines/codes: the cards' codes, then those of other methods. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "authentication_required",
        "authentication_not_handled",
        "approve_with_id",
        "call_issuer",
        "card_not_supported",
        "card_velocity_exceeded",
        "currency_not_supported",
        "do_not_honor",
        "do_not_try_again",
        "duplicate_transaction",
        "expired_card",
        "fraudulent",
        "generic_decline",
        "incorrect_address",
        "incorrect_cvc",
        "incorrect_number",
        "incorrect_pin",
        "incorrect_zip",
        "insufficient_funds",
        "invalid_account",
        "invalid_amount",
        "invalid_cvc",
        "invalid_expiry_month",
        "invalid_expiry_year",
        "invalid_number",
        "invalid_pin",
        "issuer_not_available",
        "lost_card",
        "merchant_blacklist",
        "mobile_device_authentication_required",
        "new_account_information_available",
        "no_action_taken",
        "not_permitted",
        "offline_pin_required",
        "online_or_offline_pin_required",
        "pickup_card",
        "pin_try_exceeded",
        "processing_error",
        "reenter_transaction",
        "restricted_card",
        "revocation_of_all_authorizations",
        "revocation_of_authorization",
        "security_violation",
        "service_not_allowed",
        "stolen_card",
        "stop_payment_order",
        "testmode_decline",
        "transaction_not_allowed",
        "try_again_later",
        "withdrawal_count_limit_exceeded",
        "partner_generic_decline",
        "invalid_customer_account",
        "payment_limit_exceeded",
        "invalid_billing_agreement",
        "invalid_business_account",
        "partner_high_risk_customer",
        "compliance_violation",
        "payment_disputed",
        "invalid_authorization",
        "invalid_payment_information",
        "partner_payment_not_found",
        "expired_payment_information",
        "payment_intent_authentication_failure"
      })
  void everyCodeOfStripeHasATextThatSaysWhatToDo(String code) {
    assertThat(DeclineText.known()).contains(code);
    assertThat(DeclineText.of(code))
        .matches("[A-Z].*\\.")
        .doesNotContain(code)
        .containsPattern(
            "Please (try|use|check|ask|choose|raise)|asks you to try again later|statement before");
  }

  @Test
  void noTextSpeaksOfASuspicion() {
    assertThat(DeclineText.known())
        .allSatisfy(
            code ->
                assertThat(DeclineText.of(code).toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain(
                        "fraud",
                        "stolen",
                        "lost",
                        "suspici",
                        "risk",
                        "security violation",
                        "block"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fraudulent",
        "lost_card",
        "stolen_card",
        "merchant_blacklist",
        "pickup_card",
        "restricted_card",
        "security_violation"
      })
  void aSuspicionReadsLikeAnyOtherDecline(String code) {
    assertThat(DeclineText.of(code)).isEqualTo(DeclineText.of("generic_decline"));
  }

  @Test
  void aCodeOfTomorrowGetsTheGeneralText() {
    assertThat(DeclineText.of("of tomorrow")).isEqualTo(DeclineText.of(null));
    assertThat(DeclineText.of("partner_high_risk_customer"))
        .isEqualTo(DeclineText.of("partner_generic_decline"));
  }
}
