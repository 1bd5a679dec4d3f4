package com.reactfasttraining.booking.payment.settlement;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.created;
import static com.reactfasttraining.booking.payment.PaymentFixture.seen;
import static com.reactfasttraining.booking.payment.PaymentFixture.succeeded;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.company.BookingCharged;
import com.reactfasttraining.booking.booking.hold.EndHolds;
import com.reactfasttraining.booking.booking.hold.HoldRunOut;
import com.reactfasttraining.booking.booking.hold.HoldsEnded;
import com.reactfasttraining.booking.booking.transfer.EndTransfers;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.TransferFixture;
import com.reactfasttraining.booking.booking.transfer.TransferRunOut;
import com.reactfasttraining.booking.booking.transfer.TransferState;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seats wait for the end of a charge that could still be paid, for no other and not for ever. */
class CallOffPaymentTest {

  private static final Duration HELD = Duration.ofMinutes(15);

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Booking booking = aBooking().awaitingPayment();

  @Test
  void theSeatsOfAHoldWaitOnlyForAChargeThatCouldStillBePaid() {
    Payment open = open(PaymentFixture.created(booking, 1));
    assertThat(afterHold(open, HELD)).containsExactly("call-off:" + open.publicId());
    assertThat(afterHold(created(), HELD)).as("the provider never heard of it").isEmpty();
  }

  @Test
  void theSeatsOfAHoldDoNotWaitForWhatIsFinal() {
    assertThat(afterHold(succeeded(), HELD)).isEmpty();
  }

  @Test
  void theSeatsOfAHoldWaitTwoMinutesForTheProvider() {
    Payment open = open(PaymentFixture.created(booking, 1));
    assertThat(afterHold(open, HELD.plusSeconds(119))).hasSize(1);
    assertThat(afterHold(open, HELD.plusSeconds(120))).isEmpty();
  }

  @Test
  void theSeatsOfSomebodyWhoDidNotGoToPayDoNotWait() {
    Booking filledIn = aBooking().filledIn();
    database
        .answers("b.session = :session", List.of(filledIn))
        .answers("p.booking.reference = :value", List.of(open(new Payment(booking, 1, NOW))));
    Wiring wiring = new Wiring(database, NOW.plus(HELD));
    CallOffPayment callOff = wiring.make(CallOffPayment.class);
    wiring.observing(HoldRunOut.class, callOff::before);
    wiring.make(EndHolds.class).endOverdue(filledIn.session());
    assertThat(filledIn.state().isHold()).isFalse();
    assertThat(wiring.asked()).isEmpty();
  }

  @Test
  void theSeatsOfATransferWaitForTheChargeOfItsRest() {
    Transfer transfer = transfer();
    Payment rest = open(new Payment(transfer, 2, NOW));
    assertThat(afterTransfer(transfer, rest, Duration.ofMinutes(30)))
        .containsExactly("call-off:" + rest.publicId());
    assertThat(transfer.state()).isEqualTo(TransferState.PENDING);
    assertThat(afterTransfer(transfer, rest, Duration.ofMinutes(32))).isEmpty();
    assertThat(transfer.state()).isEqualTo(TransferState.EXPIRED);
  }

  @Test
  void theSeatsOfATransferDoNotWaitForAChargeOfAnother() {
    Transfer transfer = transfer();
    Payment other = open(new Payment(transfer(), 2, NOW));
    assertThat(afterTransfer(transfer, other, Duration.ofMinutes(30))).isEmpty();
    assertThat(transfer.state()).isEqualTo(TransferState.EXPIRED);
  }

  @Test
  void aChargeIsCalledOffWhenACompanyPaysInstead() {
    Payment open = open(PaymentFixture.created(booking, 1));
    database
        .answers("find Booking", List.of(booking))
        .answers("p.booking.reference = :value", List.of(open));
    Wiring wiring = new Wiring(database, NOW);
    wiring.make(CallOffPayment.class).after(new BookingCharged(booking.id(), 7));
    assertThat(wiring.asked()).containsExactly("call-off:" + open.publicId());
  }

  private List<String> afterTransfer(Transfer transfer, Payment payment, Duration time) {
    database
        .answers("t.to = :session", List.of(transfer))
        .answers("p.booking.reference = :value", List.of(payment));
    Wiring wiring = new Wiring(database, NOW.plus(time));
    CallOffPayment callOff = wiring.make(CallOffPayment.class);
    EndTransfers transfers = wiring.make(EndTransfers.class);
    wiring
        .observing(TransferRunOut.class, callOff::before)
        .observing(HoldsEnded.class, transfers::endOverdue);
    wiring.make(EndHolds.class).endOverdue(transfer.to());
    return wiring.asked();
  }

  private static Transfer transfer() {
    return TransferFixture.pending(
        aBooking().confirmed(), aSession().withPrice(9500).build(), Money.zero("GBP"));
  }

  private List<String> afterHold(Payment payment, Duration time) {
    database
        .answers("b.session = :session", List.of(booking))
        .answers("p.booking.reference = :value", List.of(payment));
    Wiring wiring = new Wiring(database, NOW.plus(time));
    CallOffPayment callOff = wiring.make(CallOffPayment.class);
    wiring.observing(HoldRunOut.class, callOff::before);
    wiring.make(EndHolds.class).endOverdue(booking.session());
    assertThat(booking.state().isHold()).isEqualTo(!wiring.asked().isEmpty());
    return wiring.asked();
  }

  private static Payment open(Payment payment) {
    payment.follow(seen(PaymentState.REQUIRES_ACTION, null), NOW);
    return payment;
  }
}
