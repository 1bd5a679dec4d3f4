package com.reactfasttraining.booking.payment.refund;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finance tries again what may have been settled while they looked at it. */
class RepeatRefundTest {

  private static final Money PART = Money.of(5000, "GBP");

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Wiring wiring = new Wiring(database, NOW).calledBy("fran", "FINANCE");
  private final RepeatRefund repeat = wiring.make(RepeatRefund.class);
  private final Payment payment = succeeded();
  private final Refund refund = new Refund(payment, PART, RefundReason.CANCELLATION, NOW);

  RepeatRefundTest() {
    database.answers("r.publicId = :value", List.of(refund));
  }

  @Test
  void asksAgainWithTheSameKeyWhileThereIsNoAnswer() {
    repeat.again(refund.publicId());
    assertThat(wiring.asked()).containsExactly("again refund:" + refund.publicId());
    assertThat(database.written(Refund.class)).isEmpty();
  }

  @Test
  void makesAnotherRefundOfOneThatFailed() {
    become(RefundState.FAILED);
    repeat.again(refund.publicId());
    Refund other = database.written(Refund.class).get(0);
    assertThat(wiring.asked()).containsExactly("refund:" + other.publicId());
    assertThat(payment.refunded()).isEqualTo(PART);
  }

  @Test
  void refusesOneThatSomebodyElseTriedAgainAlready() {
    become(RefundState.FAILED);
    database.answers("r.cause.repeats = :refund", List.of(7L));
    assertRefused("This refund was tried again already.");
  }

  @Test
  void refusesWhenAnotherRefundHasTakenWhatWasLeft() {
    become(RefundState.FAILED);
    payment.refund(Money.of(3501, "GBP"));
    assertRefused("Not enough of this payment is left to give back.");
  }

  @Test
  void refusesOneThatHasSucceededWhileItWaitedForTheLock() {
    database.meanwhile(refund, () -> become(RefundState.SUCCEEDED));
    assertRefused("This refund has not failed, or was settled already.");
  }

  @Test
  void refusesOneThatIsUnderWayAtTheProvider() {
    become(RefundState.SUBMITTED);
    assertRefused("This refund has not failed, or was settled already.");
  }

  private void become(RefundState state) {
    refund.follow(new ProviderRefund("re_1", "pi_1", null, PART, state, null), NOW);
  }

  private void assertRefused(String why) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> repeat.again(refund.publicId()))
        .withMessage(why)
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.CONFLICT));
    assertThat(database.written(Refund.class)).isEmpty();
    assertThat(wiring.asked()).isEmpty();
  }
}
