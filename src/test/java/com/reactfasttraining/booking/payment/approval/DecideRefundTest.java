package com.reactfasttraining.booking.payment.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.approval.RefundRequest.Wanted;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may decide about a refund, once. */
class DecideRefundTest {

  private static final Instant NOW = PaymentFixture.NOW;

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final RefundRequest request =
      new RefundRequest(
          BookingFixture.aBooking().confirmed(),
          new Wanted(Money.of(8500, "GBP"), List.of(), "Goodwill", "clerk"),
          true,
          NOW);

  DecideRefundTest() {
    database.answers("r.publicId = :id", List.of(request));
  }

  @Test
  void whoAskedMayTakeItBackWithoutAnyRoleOfFinance() {
    by("clerk", "STAFF").decline("id");
    assertThat(request.isWaiting()).isFalse();
    assertThat(request.decidedBy()).isEqualTo("clerk");
  }

  @Test
  void anotherClerkMayNotDeclineIt() {
    assertRefused(ProblemKind.FORBIDDEN, () -> by("other", "STAFF").decline("id"));
    assertThat(request.isWaiting()).isTrue();
  }

  @Test
  void financeDeclinesWhatSomebodyElseAskedFor() {
    by("fran", "FINANCE").decline("id");
    assertThat(request.isWaiting()).isFalse();
  }

  @Test
  void financeGrantsWhatSomebodyElseAskedFor() {
    Wiring wiring = new Wiring(database, NOW).calledBy("fran", "FINANCE");
    wiring.make(DecideRefund.class).grant("id");
    assertThat(request.view("Clerk", "Fran").state()).isEqualTo(RequestState.GRANTED);
    assertThat(wiring.audited()).containsExactly("refund-approved");
  }

  @Test
  void nobodyGrantsWhatTheyAskedFor() {
    assertRefused(ProblemKind.CONFLICT, () -> by("clerk", "FINANCE").grant("id"));
    assertThat(request.isWaiting()).isTrue();
  }

  @Test
  void theSecondToDecideIsTurnedAway() {
    database.meanwhile(request, () -> request.decide(RequestState.DECLINED, "boss", NOW));
    assertRefused(ProblemKind.CONFLICT, () -> by("fran", "FINANCE").grant("id"));
    assertThat(request.decidedBy()).isEqualTo("boss");
    assertRefused(ProblemKind.CONFLICT, () -> by("fran", "FINANCE").decline("id"));
  }

  private DecideRefund by(String actor, String role) {
    return new Wiring(database, NOW).calledBy(actor, role).make(DecideRefund.class);
  }

  private static void assertRefused(ProblemKind kind, Runnable decision) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(decision::run)
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(kind));
  }
}
