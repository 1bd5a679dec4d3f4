package com.reactfasttraining.booking.payment.reconciliation;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.reactfasttraining.booking.payment.ProviderCharge;
import com.reactfasttraining.booking.payment.dispute.DisputeState;
import com.reactfasttraining.booking.payment.dispute.ProviderDispute;
import com.reactfasttraining.booking.payment.worklist.IssueKind;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the provider's charges and disputes counts in the comparison. */
class ProviderChargesTest {

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final ProviderCharges charges = new Wiring(database, NOW).make(ProviderCharges.class);

  @ParameterizedTest
  @CsvSource({"PAY1, REF1, true", "PAY1, , true", ", REF1, true", ", , false"})
  void aChargeIsOursWhenItCarriesAnythingOfOurs(
      @Nullable String payment, @Nullable String booking, boolean ours) {
    charges.keep(List.of(new ProviderCharge("pi_1", payment, booking, WHOLE, WHOLE)), NOW);
    assertThat(database.parameter(4)).isEqualTo(ours);
  }

  @Test
  void onlyADisputeThatIsLostAndOfAKnownChargeCounts() {
    charges.keepLost(
        List.of(
            dispute(DisputeState.NEEDS_RESPONSE, "pi_1"),
            dispute(DisputeState.WON, "pi_2"),
            dispute(DisputeState.LOST, null),
            dispute(DisputeState.LOST, "pi_3")));
    assertThat(database.updates()).hasSize(1);
    assertThat(database.parameter(1)).isEqualTo("pi_3");
    assertThat(database.parameter(2)).isEqualTo(WHOLE.amountMinor());
  }

  @Test
  void whatIsFoundInOurOwnBooksIsNotFoundByAskingStripe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StripeFindings.of(IssueKind.SEATS_DIFFER));
    assertThat(CompareWithStripe.KINDS)
        .extracting(StripeFindings::of)
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  private static ProviderDispute dispute(DisputeState state, @Nullable String intent) {
    return new ProviderDispute("du_1", intent, state, WHOLE, "fraudulent", null, NOW, null);
  }
}
