package com.reactfasttraining.booking.payment;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.created;
import static com.reactfasttraining.booking.payment.PaymentFixture.seen;
import static com.reactfasttraining.booking.payment.PaymentFixture.succeeded;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.transfer.TransferFixture;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which attempt of a booking counts. */
class PaymentsTest {

  private final ScriptedDatabase database = new ScriptedDatabase();

  @Test
  void onlyOneThatIsNotFinalHasAnOpenCharge() {
    Payment open = created();
    open.follow(seen(PaymentState.FAILED, "expired_card"), NOW);
    Payments payments = new Wiring(database, NOW).make(Payments.class);
    database.answers("p.publicId = :value", List.of(open), List.of(succeeded()), List.of());
    assertThat(payments.openIntent("open")).contains("pi_1");
    assertThat(payments.openIntent("paid")).isEmpty();
    assertThat(payments.openIntent("unknown")).isEmpty();
  }

  @Test
  void aTransferThatCameToNothingSaysNothingOfTheBooking() {
    Booking booking = aBooking().confirmed();
    Payment paid = PaymentFixture.succeeded(booking, 1);
    Session dearer = aSession().withPrice(9500).build();
    Payment rest = new Payment(TransferFixture.pending(booking, dearer, Money.zero("GBP")), 2, NOW);
    database.answers("p.booking.reference = :value", List.of(paid, rest));
    Payments payments = new Wiring(database, NOW).make(Payments.class);
    assertThat(payments.latest(booking)).contains(rest);
    rest.abandon();
    assertThat(payments.latest(booking)).contains(paid);
  }
}
