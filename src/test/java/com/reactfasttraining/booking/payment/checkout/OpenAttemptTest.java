package com.reactfasttraining.booking.payment.checkout;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.TransferFixture;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.PaymentLog;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A booking never has two open attempts, whatever they are for. */
class OpenAttemptTest {

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final OpenAttempt attempts = new Wiring(database, NOW).make(OpenAttempt.class);
  private final Booking booking = aBooking().confirmed();
  private final Transfer earlier = transfer();
  private final Transfer present = transfer();

  @Test
  void opensTheFirstOne() {
    Booking waiting = aBooking().awaitingPayment();
    OpenedPayment opened = attempts.open(waiting, null, waiting.price().gross());
    assertThat(opened.wanted()).isTrue();
    assertThat(opened.intentId()).isNull();
    assertThat(opened.charge().attempt()).isOne();
    assertThat(database.written(PaymentLog.class)).hasSize(1);
  }

  @Test
  void findsTheOneThatIsOpenAgain() {
    Payment open = new Payment(present, 2, NOW);
    open.follow(seen(PaymentState.REQUIRES_ACTION, null), NOW);
    known(PaymentFixture.succeeded(booking, 1), open);
    OpenedPayment opened = attempts.open(booking, present, present.due());
    assertThat(opened).isEqualTo(new OpenedPayment(open.charge(), "pi_1", true));
    assertThat(database.written(Payment.class)).isEmpty();
  }

  @Test
  void asksForTheEndOfOneThatIsLeftFromAnEarlierTransferFirst() {
    Payment left = new Payment(earlier, 2, NOW);
    left.follow(seen(PaymentState.REQUIRES_ACTION, null), NOW);
    known(PaymentFixture.succeeded(booking, 1), left);
    OpenedPayment opened = attempts.open(booking, present, present.due());
    assertThat(opened).isEqualTo(new OpenedPayment(left.charge(), "pi_1", false));
    assertThat(database.written(Payment.class)).isEmpty();
  }

  @Test
  void abandonsOneThatIsLeftAndThatTheProviderNeverHeardOf() {
    Payment left = new Payment(earlier, 2, NOW);
    known(PaymentFixture.succeeded(booking, 1), left);
    OpenedPayment opened = attempts.open(booking, present, present.due());
    assertThat(left.state()).isEqualTo(PaymentState.CANCELLED);
    assertThat(opened.wanted()).isTrue();
    assertThat(opened.charge().attempt()).isEqualTo(3);
    assertThat(database.written(PaymentLog.class)).hasSize(2);
  }

  @Test
  void makesANewOneAfterOneThatWasCalledOff() {
    Payment calledOff = new Payment(present, 2, NOW);
    calledOff.follow(seen(PaymentState.CANCELLED, null), NOW);
    known(PaymentFixture.succeeded(booking, 1), calledOff);
    OpenedPayment opened = attempts.open(booking, present, present.due());
    assertThat(opened.charge().attempt()).isEqualTo(3);
    assertThat(opened.charge().idempotencyKey()).isEqualTo("ABCD1234-3");
  }

  @Test
  void onlyWhatTheProviderMayStillBePaidIsInTheWay() {
    Payment unheardOf = new Payment(booking, 2, NOW);
    known(PaymentFixture.succeeded(booking, 1), unheardOf);
    assertThat(attempts.inTheWay(booking)).isEmpty();
    unheardOf.follow(seen(PaymentState.REQUIRES_ACTION, null), NOW);
    assertThat(attempts.inTheWay(booking))
        .contains(new OpenedPayment(unheardOf.charge(), "pi_1", false));
  }

  @Test
  void oneForATransferIsWantedAsLongAsTheTransferWaits() {
    Payment payment = new Payment(present, 2, NOW);
    assertThat(payment.isWanted(NOW)).isTrue();
    assertThat(payment.isWanted(NOW.plus(Duration.ofMinutes(30)))).isFalse();
  }

  private void known(Payment... payments) {
    database.answers("p.booking.reference = :value", List.of(payments));
  }

  private Transfer transfer() {
    return TransferFixture.pending(booking, aSession().withPrice(9500).build(), Money.zero("GBP"));
  }
}
