package com.reactfasttraining.booking.payment.trail;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.PaymentMethod;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each attempt to pay with what paid it. */
class FindTrailTest {

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final FindTrail trail =
      new Wiring(database, NOW).calledBy("clerk", "STAFF").make(FindTrail.class);

  @Test
  void tellsWhatACardHasPaidFromWhatACreditHasPaid() {
    Booking booking = BookingFixture.aBooking().withSeats(2).awaitingPayment();
    Payment byCredit = PaymentFixture.byCredit(booking, CreditFixture.of(8500), 1);
    Payment card = new Payment(booking, PaymentFixture.WHOLE, 2, NOW);
    database.answers("p.booking.reference = :value", List.of(byCredit, card));
    List<PaymentTrailView> views = trail.ofBooking("ABCD1234");
    assertThat(views)
        .extracting(PaymentTrailView::method)
        .containsExactly(PaymentMethod.CREDIT, PaymentMethod.CARD);
    assertThat(views).extracting(PaymentTrailView::attempt).containsExactly(1, 2);
  }

  @Test
  void knowsNothingOfAPaymentThatIsNone() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> trail.of("none"))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.NOT_FOUND));
  }
}
