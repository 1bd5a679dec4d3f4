package com.reactfasttraining.booking.payment.checkout;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.created;
import static com.reactfasttraining.booking.payment.PaymentFixture.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.payment.NewCharge;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.reactfasttraining.booking.payment.settlement.ApplyPayment;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two people who pay for one booking at once do not chase each other for ever. */
class MakeChargeTest {

  private final List<String> provider = new ArrayList<>();
  private final MakeCharge charges =
      new Wiring(new ScriptedDatabase(), NOW)
          .with(new CallingOff(), new Applied())
          .make(MakeCharge.class);

  @Test
  void givesUpWhenEveryAttemptIsCalledOffBySomebodyElse() {
    assertBusy(new OpenedPayment(created().charge(), null, true));
    assertThat(provider).containsExactly("create", "create", "create");
  }

  @Test
  void givesUpWhenOneThatIsInTheWayComesBackAgainAndAgain() {
    assertBusy(new OpenedPayment(created().charge(), "pi_1", false));
    assertThat(provider).containsExactly("cancel", "cancel", "cancel");
  }

  @Test
  void looksAtOneThatTheProviderKnowsBeforeItIsPaid() {
    assertBusy(new OpenedPayment(created().charge(), "pi_1", true));
    assertThat(provider).containsExactly("retrieve", "retrieve", "retrieve");
  }

  private void assertBusy(OpenedPayment opened) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> charges.make("ABCD1234", () -> Optional.of(opened)))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.BUSY));
  }

  /** Whatever is asked of it, the charge was called off. */
  private final class CallingOff implements PaymentProvider {

    @Override
    public ProviderPayment create(NewCharge charge) {
      return cancelled("create");
    }

    @Override
    public ProviderPayment retrieve(String intentId) {
      return cancelled("retrieve");
    }

    @Override
    public ProviderPayment cancel(String intentId) {
      return cancelled("cancel");
    }

    private ProviderPayment cancelled(String call) {
      provider.add(call);
      return seen(PaymentState.CANCELLED, null);
    }
  }

  private static final class Applied extends ApplyPayment {

    @Override
    public Optional<Payment> apply(ProviderPayment seen, PaymentCause cause) {
      Payment payment = created();
      payment.follow(seen, NOW);
      return Optional.of(payment);
    }
  }
}
