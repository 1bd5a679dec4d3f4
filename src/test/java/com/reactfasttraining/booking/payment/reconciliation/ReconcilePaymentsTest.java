package com.reactfasttraining.booking.payment.reconciliation;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.payment.NewCharge;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A charge that nobody waits for any more is called off; the others are asked about. */
class ReconcilePaymentsTest {

  private final List<String> calls = new ArrayList<>();
  private boolean available = true;

  @Test
  void asksAboutWhatIsWaitedForAndCallsOffTheRest() {
    reconcile(open(aBooking().awaitingPayment()), open(aBooking().expired()));
    assertThat(calls).containsExactly("retrieve", "cancel");
  }

  @Test
  void stopsWhenTheProviderIsNotWell() {
    available = false;
    reconcile(open(aBooking().awaitingPayment()), open(aBooking().expired()));
    assertThat(calls).containsExactly("retrieve");
  }

  @Test
  void asksNothingWhenNothingIsOpen() {
    reconcile();
    assertThat(calls).isEmpty();
  }

  private void reconcile(Payment... open) {
    ScriptedDatabase database =
        new ScriptedDatabase().answers("select * from payments", List.of(open));
    new Wiring(database, NOW).with(new Provider()).make(ReconcilePayments.class).reconcile();
  }

  private static Payment open(Booking booking) {
    Payment payment = PaymentFixture.created(booking, 1);
    payment.follow(seen(PaymentState.PROCESSING, null), NOW);
    return payment;
  }

  private final class Provider implements PaymentProvider {

    @Override
    public ProviderPayment create(NewCharge charge) {
      throw new AssertionError("nothing is charged here");
    }

    @Override
    public ProviderPayment retrieve(String intentId) {
      return answer("retrieve");
    }

    @Override
    public ProviderPayment cancel(String intentId) {
      return answer("cancel");
    }

    private ProviderPayment answer(String call) {
      calls.add(call);
      if (!available) {
        throw new PaymentUnavailableException(new IllegalStateException("down"));
      }
      return seen(PaymentState.PROCESSING, null);
    }
  }
}
