package com.reactfasttraining.booking.payment.approval;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.CreditFixture;
import com.reactfasttraining.booking.payment.refund.RefundCredit;
import com.reactfasttraining.booking.payment.refund.StaffOrder;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff pay out what is left of a credit, as they have seen it, and say why. */
class PayOutCreditTest {

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Booking cancelled = BookingFixture.aBooking().confirmed();
  private final Credit credit = CreditFixture.of(WHOLE);
  private final List<StaffOrder> orders = new ArrayList<>();

  PayOutCreditTest() {
    database
        .answers("b.reference = :ref", List.of(cancelled))
        .answers("c.booking.reference = :value", List.of(credit));
  }

  @ParameterizedTest
  @CsvSource({"FINANCE, GRANTED", "ADMIN, GRANTED", "STAFF, WAITING"})
  void paysOutAloneOnlyWhoeverMayGiveBackAlone(String role, RequestState state) {
    assertThat(payOut(role, WHOLE, " She asked ")).isEqualTo(state);
    assertThat(orders)
        .extracting(StaffOrder::waiting)
        .containsExactly(state == RequestState.WAITING);
    RefundRequest request = database.written(RefundRequest.class).get(0);
    assertThat(request.amount()).isEqualTo(WHOLE);
    assertThat(request.view("Fran", null).note()).isEqualTo("She asked");
  }

  @Test
  void needsAReasonThatCanBeKept() {
    assertRefused(ProblemKind.INVALID, WHOLE, " ");
    assertRefused(ProblemKind.INVALID, WHOLE, "x".repeat(501));
    assertThat(payOut("FINANCE", WHOLE, "x".repeat(500))).isEqualTo(RequestState.GRANTED);
  }

  @Test
  void refusesWhatHasChangedSinceItWasSeen() {
    credit.spend(Money.of(1, "GBP"));
    assertRefused(ProblemKind.QUOTE_STALE, WHOLE, "She asked");
  }

  @Test
  void refusesToPayNothingOut() {
    credit.spend(WHOLE);
    assertRefused(ProblemKind.QUOTE_STALE, Money.zero("GBP"), "She asked");
  }

  private void assertRefused(ProblemKind kind, Money seen, String note) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> payOut("FINANCE", seen, note))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(kind));
    assertThat(orders).isEmpty();
    assertThat(database.written(RefundRequest.class)).isEmpty();
  }

  private RequestState payOut(String role, Money seen, String note) {
    return new Wiring(database, NOW)
        .with(new SettingsFixture().build(), new Ordered())
        .calledBy("fran", role)
        .make(PayOutCredit.class)
        .payOut("ABCD1234", seen, note);
  }

  private final class Ordered extends RefundCredit {

    @Override
    public void payOut(Credit what, StaffOrder order) {
      orders.add(order);
    }
  }
}
