package com.reactfasttraining.booking.payment.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DisputeTest {

  private static final Instant NOW = PaymentFixture.NOW;
  private static final Money WHOLE = PaymentFixture.WHOLE;

  private final Dispute dispute =
      new Dispute(PaymentFixture.succeeded(), seen(DisputeState.NEEDS_RESPONSE), NOW);

  @Test
  void saysUntilWhenEvidenceIsAwaited() {
    assertThat(dispute.view().evidenceDueAt()).isEqualTo(NOW.plus(Duration.ofDays(9)));
    assertThat(dispute.view().amount()).isEqualTo(WHOLE);
    assertThat(dispute.view().reason()).isEqualTo("fraudulent");
  }

  @Test
  void findsNoNewsInARepetition() {
    assertThat(dispute.follow(seen(DisputeState.NEEDS_RESPONSE), NOW)).isFalse();
    assertThat(dispute.follow(seen(DisputeState.UNDER_REVIEW), NOW)).isTrue();
    assertThat(dispute.state().isOpen()).isTrue();
    assertThat(dispute.follow(seen(DisputeState.WON), NOW)).isTrue();
    assertThat(dispute.state().isOpen()).isFalse();
  }

  @Test
  void takesOverAnotherDeadlineAndAmount() {
    ProviderDispute later =
        new ProviderDispute(
            "du_1", "pi_1", DisputeState.NEEDS_RESPONSE, WHOLE, "general", NOW, NOW, null);
    assertThat(dispute.follow(later, NOW)).isFalse();
    assertThat(dispute.view().evidenceDueAt()).isEqualTo(NOW);
    ProviderDispute less =
        new ProviderDispute(
            "du_1",
            "pi_1",
            DisputeState.NEEDS_RESPONSE,
            Money.of(1, "GBP"),
            "general",
            NOW,
            NOW,
            null);
    dispute.follow(less, NOW);
    assertThat(dispute.amount()).isEqualTo(Money.of(1, "GBP"));
  }

  @Test
  void isClosedOnTheDayItWasLostWhateverIsLearnedOfItLater() {
    Instant nextMonth = NOW.plus(Duration.ofDays(40));
    dispute.follow(seen(DisputeState.LOST), NOW);
    assertThat(dispute.view().fee()).isNull();
    ProviderDispute withFee =
        new ProviderDispute(
            "du_1",
            "pi_1",
            DisputeState.LOST,
            WHOLE,
            "fraudulent",
            NOW.plus(Duration.ofDays(9)),
            NOW,
            Money.of(2000, "GBP"));
    assertThat(dispute.follow(withFee, nextMonth)).as("no news of its state").isFalse();
    assertThat(dispute.view().fee()).isEqualTo(Money.of(2000, "GBP"));
    assertThat(dispute.view().closedAt()).isEqualTo(NOW);
    dispute.follow(seen(DisputeState.WON), nextMonth);
    assertThat(dispute.view().closedAt()).isEqualTo(nextMonth);
    assertThat(dispute.view().fee()).as("kept when it is not told again").isNotNull();
    dispute.follow(seen(DisputeState.NEEDS_RESPONSE), nextMonth);
    assertThat(dispute.view().closedAt()).isNull();
  }

  @Test
  void takesNothingOverWhenTheSameFeeIsToldAgain() {
    dispute.follow(lostFor("fraudulent", 2000), NOW);
    dispute.follow(lostFor("general", 2000), NOW);
    assertThat(dispute.view().reason()).isEqualTo("fraudulent");
    dispute.follow(lostFor("general", 1500), NOW);
    assertThat(dispute.view().reason()).isEqualTo("general");
    assertThat(dispute.view().fee()).isEqualTo(Money.of(1500, "GBP"));
  }

  private static ProviderDispute lostFor(String reason, long fee) {
    return new ProviderDispute(
        "du_1", "pi_1", DisputeState.LOST, WHOLE, reason, null, NOW, Money.of(fee, "GBP"));
  }

  private static ProviderDispute seen(DisputeState state) {
    return new ProviderDispute(
        "du_1", "pi_1", state, WHOLE, "fraudulent", NOW.plus(Duration.ofDays(9)), NOW, null);
  }
}
