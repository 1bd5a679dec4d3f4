package com.reactfasttraining.booking.payment.webhook;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every event is kept; work follows once, from those that are of use. */
class KeepEventTest {

  @ParameterizedTest
  @CsvSource({
    "payment_intent.succeeded, 1, true",
    "charge.refund.updated, 1, true",
    "refund.failed, 1, true",
    "charge.dispute.closed, 1, true",
    "payout.paid, 1, false",
    "payment_intent.succeeded, 0, false"
  })
  void workFollowsFromANewEventOfUse(String type, int rows, boolean work) {
    ScriptedDatabase database =
        new ScriptedDatabase().answers("insert into webhook_events", List.of(rows));
    Wiring wiring = new Wiring(database, NOW);
    wiring.make(KeepEvent.class).keep(new ProviderEvent("evt_1", type, null, null, null, NOW));
    assertThat(database.updates()).hasSize(1);
    assertThat(wiring.asked()).isEqualTo(work ? List.of("stripe-event:evt_1") : List.of());
  }
}
