package com.reactfasttraining.booking.payment.refund;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static com.reactfasttraining.booking.payment.PaymentFixture.byCredit;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.access.PaymentsRead;
import com.reactfasttraining.booking.booking.access.RefundSummary;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a booker and staff are told of the money of a booking. */
class TellPaymentsTest {

  private static final Money PART = Money.of(3000, "GBP");
  private static final Money NOTHING = Money.zero("GBP");

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final List<Payment> payments = new ArrayList<>();
  private final Booking booking = aBooking().confirmed();

  @Test
  void tellsWhatACardHasPaidLessWhatWentBack() {
    Payment card = paid(PaymentFixture.succeeded(booking, 1));
    back(card, RefundReason.CANCELLATION);
    Told told = told(booking);
    assertThat(told.left()).isEqualTo(WHOLE.minus(PART));
    assertThat(told.leftOfCredits()).isEqualTo(NOTHING);
    assertThat(told.told).hasSize(1);
  }

  @Test
  void tellsWhatACreditHasPaidOnceThePriceIsWhole() {
    Payment credit = paid(byCredit(booking, CreditFixture.of(8500), 1));
    assertThat(told(booking).left()).as("it may be left out still").isEqualTo(NOTHING);
    credit.completedBy(1);
    assertThat(told(booking).left()).isEqualTo(WHOLE);
    assertThat(told(booking).leftOfCredits()).isEqualTo(WHOLE);
  }

  @Test
  void doesNotTellOfWhatStaffHaveNotAgreedOn() {
    Payment card = paid(PaymentFixture.succeeded(booking, 1));
    Refund waiting = Refund.asked(card, PART, new StaffOrder(1, true), NOW);
    known(waiting);
    assertThat(told(booking).told).isEmpty();
    waiting.decline(NOW);
    assertThat(told(booking).told).isEmpty();
  }

  @Test
  void tellsThatACreditCameBackOnlyWhereNothingElseHasPaid() {
    back(paid(byCredit(booking, CreditFixture.of(8500), 1)), RefundReason.CREDIT_NOT_USED);
    assertThat(told(booking).told).as("paid otherwise").isEmpty();
    payments.clear();
    Booking over = aBooking().expired();
    back(paid(byCredit(over, CreditFixture.of(8500), 1)), RefundReason.CREDIT_NOT_USED);
    assertThat(told(over).told).hasSize(1);
  }

  private Told told(Booking asked) {
    Told read = new Told(asked);
    new Wiring(database, NOW).make(TellPayments.class).tell(read);
    return read;
  }

  private Payment paid(Payment payment) {
    payments.add(payment);
    database.answers("p.booking.reference = :value", payments);
    return payment;
  }

  private void back(Payment payment, RefundReason reason) {
    known(new Refund(payment, PART, reason, NOW));
  }

  private void known(Refund refund) {
    database.answers("r.payment = :payment", List.of(refund));
  }

  private static final class Told extends PaymentsRead {

    private final List<RefundSummary> told = new ArrayList<>();

    Told(Booking booking) {
      super(booking);
    }

    @Override
    public void add(RefundSummary refund) {
      told.add(refund);
    }
  }
}
