package com.reactfasttraining.booking.payment.fee;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fees come when the provider knows them. */
class AskFeesTest {

  private static final String KEEP = "set fee_minor";

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final List<String> asked = new ArrayList<>();

  AskFeesTest() {
    database.answers(
        "fee_minor is null and succeeded_at",
        List.of(new Object[] {1L, "pi_1", "GBP"}, new Object[] {2L, "pi_2", "GBP"}));
  }

  @Test
  void asksForEachAndKeepsWhatIsKnown() {
    ask((intent, currency) -> known(intent.equals("pi_1"), currency));
    assertThat(asked).containsExactly("pi_1", "pi_2");
    assertThat(kept()).isOne();
  }

  @Test
  void leavesTheRestForLaterWhenThereIsNoAnswer() {
    ask(
        (intent, currency) -> {
          throw new PaymentUnavailableException(new IllegalStateException("down"));
        });
    assertThat(asked).containsExactly("pi_1");
    assertThat(kept()).isZero();
  }

  private static Optional<Money> known(boolean settled, String currency) {
    return settled ? Optional.of(Money.of(148, currency)) : Optional.empty();
  }

  private void ask(FeeProvider provider) {
    FeeProvider counted =
        (intent, currency) -> {
          asked.add(intent);
          return provider.fee(intent, currency);
        };
    new Wiring(database, NOW).with(counted).make(AskFees.class).ask();
  }

  private long kept() {
    return database.updates().stream().filter(text -> text.contains(KEEP)).count();
  }
}
