package com.reactfasttraining.booking.payment.settlement;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.byCredit;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A credit goes back once its booking is not going to be paid for, and not before. */
class GiveBackCreditTest {

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Wiring wiring = new Wiring(database, NOW);
  private final GiveBackCredit giveBack = wiring.make(GiveBackCredit.class);

  @Test
  void isAskedForWhereACreditHasPaid() {
    Booking over = aBooking().expired();
    known(over, byCredit(over, CreditFixture.of(8500), 1));
    giveBack.after(1);
    assertThat(wiring.asked()).containsExactly("give-back-credit:ABCD1234");
  }

  @Test
  void isNotAskedForWhereNoneHas() {
    Booking over = aBooking().expired();
    known(over, PaymentFixture.created(over, 1));
    giveBack.after(1);
    assertThat(wiring.asked()).isEmpty();
  }

  @Test
  void givesBackWhatWasPaidForABookingThatIsOver() {
    Booking over = aBooking().expired();
    Payment unused = byCredit(over, CreditFixture.of(8500), 1);
    known(over, unused);
    giveBack.handle("ABCD1234");
    assertThat(wiring.fired())
        .containsExactly(new PaymentUnwanted(unused, RefundReason.CREDIT_NOT_USED));
  }

  @Test
  void leavesTheCreditWhereItIsWhenTheBookerHasGoneToPayAgainMeanwhile() {
    Booking held = aBooking().awaitingPayment();
    known(held, byCredit(held, CreditFixture.of(8500), 1));
    giveBack.handle("ABCD1234");
    assertThat(wiring.fired()).isEmpty();
  }

  private void known(Booking booking, Payment payment) {
    database
        .answers("find Booking", List.of(booking))
        .answers("b.reference = :ref", List.of(booking))
        .answers("p.booking.reference = :value", List.of(payment));
  }
}
