package com.reactfasttraining.booking.payment.refund;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static com.reactfasttraining.booking.payment.PaymentFixture.succeeded;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.booking.company.Company;
import com.reactfasttraining.booking.booking.company.CompanyBookings;
import com.reactfasttraining.booking.booking.company.CompanyFixture;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is decided about refunds, and about those of a booking whose payments do not suffice. */
class RequestRefundTest {

  private static final Money PART = Money.of(3000, "GBP");

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Wiring wiring = new Wiring(database, NOW);
  private final RequestRefund request = wiring.make(RequestRefund.class);
  private final Payment payment = succeeded();
  private final Refund first = waiting();
  private final Refund second = waiting();

  RequestRefundTest() {
    database.answers("r.cause.requestId = :request", List.of(first, second));
  }

  @Test
  void submitsWhatASecondPersonGrants() {
    request.decide(1, true);
    assertThat(wiring.asked())
        .containsExactly("refund:" + first.publicId(), "refund:" + second.publicId());
  }

  @Test
  void leavesOutWhatSomebodyElseHadDecidedWhileItWaitedForTheLock() {
    database.meanwhile(first, () -> first.decline(NOW));
    request.decide(1, true);
    assertThat(first.state()).isEqualTo(RefundState.DECLINED);
    assertThat(wiring.asked()).containsExactly("refund:" + second.publicId());
  }

  @Test
  void freesOnceWhatIsDeclined() {
    database.meanwhile(second, () -> second.decline(NOW));
    request.decide(1, false);
    assertThat(payment.refunded().signum()).isZero();
    assertThat(wiring.audited()).containsExactly("refund-declined");
  }

  @Test
  void notesWhatNoPaymentOfTheBookingCovers() {
    first.decline(NOW);
    second.decline(NOW);
    refundOfBooking(WHOLE.plus(PART));
    assertThat(database.written(Refund.class)).extracting(Refund::amount).containsExactly(WHOLE);
    assertThat(wiring.audited()).endsWith("refund-not-covered");
  }

  @Test
  void notesNothingMoreWhereThePaymentsCoverIt() {
    refundOfBooking(Money.of(2500, "GBP"));
    assertThat(database.written(Refund.class)).hasSize(1);
    assertThat(wiring.audited()).doesNotContain("refund-not-covered");
  }

  @Test
  void givesNothingBackWhereNothingIsDue() {
    refundOfBooking(Money.zero("GBP"));
    assertThat(database.written(Refund.class)).isEmpty();
    assertThat(wiring.audited()).isEmpty();
  }

  @Test
  void leavesWhatACompanyPaysOnInvoiceToTheInvoice() {
    wiring.with(new PaidByCompany());
    refundOfBooking(PART);
    assertThat(database.written(Refund.class)).isEmpty();
    assertThat(payment.refunded()).isEqualTo(PART.times(2));
  }

  @Test
  void keepsAsACreditWhatWasPaidByCardAndGivesTheRestBackToTheCreditThatHadPaid() {
    Credit before = CreditFixture.of(WHOLE);
    Payment byCredit = PaymentFixture.byCredit(aBooking().awaitingPayment(), before, 2);
    wiring.with(new SettingsFixture().build());
    cancelled(WHOLE.plus(Money.of(2500, "GBP")), true, payment, byCredit);
    assertThat(database.written(Credit.class))
        .extracting(Credit::amount)
        .containsExactly(Money.of(2500, "GBP"));
    assertThat(before.left()).isEqualTo(WHOLE);
    assertThat(wiring.asked()).as("the provider is not asked").isEmpty();
    assertThat(wiring.fired()).hasSize(2).allMatch(RefundSucceeded.class::isInstance);
  }

  @Test
  void makesNoCreditWhereNoCardHasPaid() {
    Credit before = CreditFixture.of(WHOLE);
    Payment byCredit = PaymentFixture.byCredit(aBooking().awaitingPayment(), before, 1);
    wiring.with(new SettingsFixture().build());
    cancelled(PART, true, byCredit);
    assertThat(database.written(Credit.class)).isEmpty();
    assertThat(before.left()).isEqualTo(PART);
  }

  private void refundOfBooking(Money amount) {
    cancelled(amount, false, payment);
  }

  private void cancelled(Money amount, boolean asCredit, Payment... payments) {
    database.answers("p.booking.reference = :value", List.of(payments));
    Money noFee = Money.zero("GBP");
    wiring
        .make(RefundBooking.class)
        .cancelled(new BookingCancelled(1, "ABCD1234", "Q1", amount, noFee, asCredit));
  }

  private Refund waiting() {
    return Refund.asked(payment, PART, new StaffOrder(1, true), NOW);
  }

  private static final class PaidByCompany extends CompanyBookings {

    @Override
    public Optional<Company> payer(long bookingId) {
      return Optional.of(CompanyFixture.aCompany().approved());
    }
  }
}
