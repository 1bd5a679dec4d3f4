package com.reactfasttraining.booking.payment.reconciliation;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.created;
import static com.reactfasttraining.booking.payment.PaymentFixture.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.PaymentLog;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attempts that nobody has finished, and what becomes of them. */
class TakeOpenPaymentsTest {

  private final ScriptedDatabase database = new ScriptedDatabase();

  @Test
  void theProviderIsAskedAboutThoseThatItKnows() {
    Payment known = PaymentFixture.created(aBooking().expired(), 1);
    known.follow(seen(PaymentState.PROCESSING, null), NOW);
    assertThat(take(known)).containsExactly(new TakenPayment("pi_1", false));
    assertThat(known.state()).isEqualTo(PaymentState.PROCESSING);
  }

  @Test
  void oneThatTheProviderNeverHeardOfIsAbandonedOnceNobodyWaitsForIt() {
    Payment lost = PaymentFixture.created(aBooking().expired(), 1);
    assertThat(take(lost)).isEmpty();
    assertThat(lost.state()).isEqualTo(PaymentState.CANCELLED);
    assertThat(database.written(PaymentLog.class)).hasSize(1);
  }

  @Test
  void oneThatTheProviderNeverHeardOfIsLeftWhileTheSeatsAreHeld() {
    Payment fresh = created();
    assertThat(take(fresh)).isEmpty();
    assertThat(fresh.state()).isEqualTo(PaymentState.CREATED);
    assertThat(database.written(PaymentLog.class)).isEmpty();
  }

  private List<TakenPayment> take(Payment payment) {
    database.answers("select * from payments", List.of(payment));
    return new Wiring(database, NOW).make(TakeOpenPayments.class).take();
  }
}
