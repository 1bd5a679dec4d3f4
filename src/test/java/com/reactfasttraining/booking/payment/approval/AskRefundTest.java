package com.reactfasttraining.booking.payment.approval;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.approval.RefundRequest.Wanted;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What staff may ask to give back, and what one person may give back alone. */
class AskRefundTest {

  private final Booking booking = BookingFixture.aBooking().withSeats(2).confirmed();
  private final String anna = booking.attendees().get(0).publicId();
  private final String berta = booking.attendees().get(1).publicId();
  private final Payment payment = PaymentFixture.succeeded(booking, 1);
  private final ScriptedDatabase database = new ScriptedDatabase();

  AskRefundTest() {
    database
        .answers("b.reference = :ref", List.of(booking))
        .answers("p.booking.reference = :value", List.of(payment));
  }

  @Test
  void financeGivesBackTheShareOfAnAttendeeAlone() {
    assertThat(finance().ask("ABCD1234", of(anna))).isEqualTo(RequestState.GRANTED);
    assertThat(payment.refunded()).isEqualTo(WHOLE);
  }

  @Test
  void refusesSomebodyWhoIsNotOnTheBooking() {
    assertRefused(ProblemKind.NOT_FOUND, of(anna, "stranger"));
  }

  @Test
  void refusesAShareThatWasGivenBackAlready() {
    asked(request(WHOLE, false, berta));
    assertRefused(ProblemKind.INVALID, of(anna, berta));
    assertThat(finance().ask("ABCD1234", of(anna))).isEqualTo(RequestState.GRANTED);
  }

  @Test
  void refusesNeitherAnAmountNorAttendees() {
    assertRefused(ProblemKind.INVALID, new NewRefund(null, List.of(), "Goodwill", left()));
  }

  @Test
  void asksForASecondPersonForWhatIsOverTheLimitTogetherWithWhatWasGivenBackBefore() {
    asked(request(Money.of(20_000, "GBP"), false));
    assertThat(finance().ask("ABCD1234", amount("50.00"))).isEqualTo(RequestState.GRANTED);
    assertThat(finance().ask("ABCD1234", amount("50.01"))).isEqualTo(RequestState.WAITING);
  }

  @Test
  void refusesWhatWasSeenBeforeSomethingElseWasGivenBack() {
    NewRefund wanted = amount("170.00");
    payment.refund(Money.of(1, "GBP"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> finance().ask("ABCD1234", wanted))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.QUOTE_STALE));
    assertThat(database.written(RefundRequest.class)).isEmpty();
  }

  @Test
  void refusesMoreThanIsLeft() {
    assertRefused(ProblemKind.INVALID, amount("170.01"));
    assertThat(finance().ask("ABCD1234", amount("170.00"))).isEqualTo(RequestState.GRANTED);
  }

  @Test
  void aClerkGivesNothingBackAlone() {
    assertThat(wired("STAFF").make(AskRefund.class).ask("ABCD1234", of(anna)))
        .isEqualTo(RequestState.WAITING);
    assertThat(wired("ADMIN").make(AskRefund.class).ask("ABCD1234", of(berta)))
        .isEqualTo(RequestState.GRANTED);
  }

  @Test
  void leavesNothingToOnePersonAloneOnceTheLimitWasLowered() {
    asked(request(Money.of(25_001, "GBP"), false));
    assertThat(preview().aloneUpTo()).isEqualTo(Money.zero("GBP"));
    assertThat(finance().ask("ABCD1234", amount("0.01"))).isEqualTo(RequestState.WAITING);
  }

  @Test
  void showsOnlyWhatHasArrived() {
    database.answers(
        "p.booking.reference = :value", List.of(payment, PaymentFixture.created(booking, 2)));
    assertThat(preview().payments()).hasSize(1);
    assertThat(preview().paid()).isEqualTo(Money.of(17_000, "GBP"));
  }

  @Test
  void namesWhatEachPartWasPaidWith() {
    Payment byCredit = PaymentFixture.byCredit(booking, CreditFixture.of(5000), 2);
    database.answers(
        "p.booking.reference = :value",
        List.of(payment, byCredit, withCard(PaymentFixture.created(booking, 3))));
    assertThat(preview().payments())
        .extracting(PaidPartView::card)
        .containsExactly(null, "credit", "visa ending 4242");
  }

  private static Payment withCard(Payment payment) {
    payment.follow(PaymentFixture.seen(PaymentState.SUCCEEDED, null), NOW);
    return payment;
  }

  @Test
  void namesWhoAskedAndWhoDecidedAsPeopleDo() {
    RefundRequest byRobot = request(WHOLE, true);
    byRobot.decide(RequestState.DECLINED, "system", NOW);
    asked(byRobot);
    RefundRequestView view = preview().requests().get(0);
    assertThat(view.requestedBy()).isEqualTo("A former account");
    assertThat(view.decidedBy()).isEqualTo("System");
  }

  private RefundableView preview() {
    return wired().make(PreviewRefund.class).of("ABCD1234");
  }

  private AskRefund finance() {
    return wired().make(AskRefund.class);
  }

  private Wiring wired() {
    return wired("FINANCE");
  }

  private Wiring wired(String role) {
    return new Wiring(database, NOW).with(new SettingsFixture().build()).calledBy("fran", role);
  }

  private void asked(RefundRequest before) {
    database.answers("r.booking = :booking", List.of(before));
  }

  private RefundRequest request(Money amount, boolean secondPerson, String... attendees) {
    Wanted wanted = new Wanted(amount, List.of(attendees), "Goodwill", "clerk");
    return new RefundRequest(booking, wanted, secondPerson, NOW);
  }

  private NewRefund of(String... attendees) {
    return new NewRefund(null, List.of(attendees), "Goodwill", left());
  }

  private NewRefund amount(String amount) {
    return new NewRefund(new BigDecimal(amount), List.of(), "Goodwill", left());
  }

  private Money left() {
    return payment.refundable();
  }

  private void assertRefused(ProblemKind kind, NewRefund wanted) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> finance().ask("ABCD1234", wanted))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(kind));
    assertThat(payment.refunded().signum()).isZero();
  }
}
