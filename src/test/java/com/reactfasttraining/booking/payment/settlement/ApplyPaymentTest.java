package com.reactfasttraining.booking.payment.settlement;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.payment.BookingPaid;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentLog;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same news of a payment comes by many ways and counts once. */
class ApplyPaymentTest {

  private final Booking booking = aBooking().awaitingPayment();
  private final Payment payment = new Payment(booking, 1, NOW);
  private final ScriptedDatabase database =
      new ScriptedDatabase()
          .answers("select b.session.id", List.of(booking.session().id()))
          .answers("select b from Booking b", List.of(booking))
          .answers("p.intentId = :value", List.of(payment));
  private final Wiring wiring = new Wiring(database, NOW);

  @Test
  void confirmsTheBookingOnceHoweverOftenItIsTold() {
    apply(PaymentState.SUCCEEDED);
    apply(PaymentState.SUCCEEDED);
    assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
    assertThat(wiring.fired()).filteredOn(BookingPaid.class::isInstance).hasSize(1);
    assertThat(database.written(PaymentLog.class)).hasSize(1);
  }

  @Test
  void findsNothingToDoWhenSomebodyElseHeardFirst() {
    database.meanwhile(payment, () -> payment.follow(seen(PaymentState.SUCCEEDED, null), NOW));
    apply(PaymentState.SUCCEEDED);
    assertThat(wiring.fired()).isEmpty();
    assertThat(database.written(PaymentLog.class)).isEmpty();
  }

  @Test
  void notesADeclineAndLetsTheBookingWait() {
    apply(PaymentState.FAILED);
    assertThat(booking.state()).isEqualTo(BookingState.AWAITING_PAYMENT);
    assertThat(database.written(PaymentLog.class)).hasSize(1);
    assertThat(wiring.fired()).isEmpty();
  }

  @Test
  void leavesAChargeAloneThatIsNoneOfOurs() {
    database.answers("p.intentId = :value", List.of());
    apply(PaymentState.SUCCEEDED);
    assertThat(payment.state()).isEqualTo(PaymentState.CREATED);
    assertThat(wiring.fired()).isEmpty();
  }

  @Test
  void theProviderIsAskedOnlyAboutWhatItKnowsAndWhatMayChange() {
    FindPayment found = wiring.make(FindPayment.class);
    assertThat(found.toBeAsked(payment)).isNull();
    apply(PaymentState.REQUIRES_ACTION);
    assertThat(found.toBeAsked(payment)).isEqualTo("pi_1");
    apply(PaymentState.SUCCEEDED);
    assertThat(found.toBeAsked(payment)).isNull();
  }

  private void apply(PaymentState state) {
    wiring.make(ApplyPayment.class).apply(seen(state, null), PaymentCause.WEBHOOK);
  }
}
