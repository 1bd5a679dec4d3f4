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
            "du_1", "pi_1", DisputeState.NEEDS_RESPONSE, WHOLE, "general", NOW, NOW);
    assertThat(dispute.follow(later, NOW)).isFalse();
    assertThat(dispute.view().evidenceDueAt()).isEqualTo(NOW);
    ProviderDispute less =
        new ProviderDispute(
            "du_1", "pi_1", DisputeState.NEEDS_RESPONSE, Money.of(1, "GBP"), "general", NOW, NOW);
    dispute.follow(less, NOW);
    assertThat(dispute.amount()).isEqualTo(Money.of(1, "GBP"));
  }

  private static ProviderDispute seen(DisputeState state) {
    return new ProviderDispute(
        "du_1", "pi_1", state, WHOLE, "fraudulent", NOW.plus(Duration.ofDays(9)), NOW);
  }
}
