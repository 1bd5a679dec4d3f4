package com.reactfasttraining.booking.payment.dispute;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static com.reactfasttraining.booking.payment.PaymentFixture.succeeded;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dispute is taken in once, and its news are told once. */
class FollowDisputeTest {

  private final ScriptedDatabase database =
      new ScriptedDatabase().answers("p.intentId = :value", List.of(succeeded()));
  private final Wiring wiring = new Wiring(database, NOW);

  @Test
  void takesInANewOneAndTellsOfIt() {
    follow(DisputeState.NEEDS_RESPONSE);
    assertThat(database.written(Dispute.class)).hasSize(1);
    assertThat(wiring.fired())
        .containsExactly(new DisputeFollowed("du_1", DisputeState.NEEDS_RESPONSE, true));
  }

  @Test
  void tellsOnlyWhatIsNewOfAKnownOne() {
    Dispute known = new Dispute(succeeded(), seen(DisputeState.NEEDS_RESPONSE), NOW);
    database.answers("d.providerDispute = :id", List.of(known));
    follow(DisputeState.NEEDS_RESPONSE);
    assertThat(wiring.fired()).isEmpty();
    assertThat(wiring.audited()).isEmpty();
    follow(DisputeState.LOST);
    assertThat(wiring.fired())
        .containsExactly(new DisputeFollowed("du_1", DisputeState.LOST, false));
    assertThat(database.written(Dispute.class)).isEmpty();
  }

  private void follow(DisputeState state) {
    wiring.make(FollowDispute.class).follow(seen(state));
  }

  private static ProviderDispute seen(DisputeState state) {
    return new ProviderDispute("du_1", "pi_1", state, WHOLE, "general", null, NOW, null);
  }
}
