package com.reactfasttraining.booking.invoicing;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumber;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who pays what an invoice charges, and what a credit note says of it. */
class InvoiceTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:15:00Z");
  private static final Issue ISSUE = new Issue(new SettingsFixture().build().company(), NOW);

  private final Payment payment = PaymentFixture.succeeded();
  private final Invoice paid =
      new Invoice(new InvoiceNumber(InvoiceKind.INVOICE, 2026, 1), payment, ISSUE);

  @Test
  void oneThatIsPaidIsOwedByNobody() {
    assertThat(paid.paidBy()).contains(payment.id());
    assertThat(paid.debt()).isEmpty();
    assertThat(paid.view().buyer()).isEqualTo("Ann Example");
    assertThat(paid.detail(null).corrects()).isNull();
  }

  @Test
  void oneThatIsPaidLaterIsOwedByTheCompany() {
    Invoice later = InvoiceFixture.paidLater(1, 30, NOW);
    assertThat(later.paidBy()).isEmpty();
    assertThat(later.debt()).map(Debt::dueOn).contains(LocalDate.of(2026, 12, 24));
    assertThat(later.view().buyer()).isEqualTo(later.detail(null).buyer().company());
  }

  @Test
  void aCreditNoteIsPaidByNothingAndNamesWhatItCorrects() {
    Money part = Money.of(3000, "GBP");
    Credit credit =
        new Credit(CreditCause.refund("Refund", 7), Credit.share(part, paid.creditable(Map.of())));
    Invoice note =
        new Invoice(new InvoiceNumber(InvoiceKind.CREDIT_NOTE, 2026, 1), paid, credit, ISSUE);
    assertThat(note.paymentId()).contains(payment.id());
    assertThat(note.paidBy()).isEmpty();
    assertThat(note.debt()).isEmpty();
    assertThat(note.gross()).isEqualTo(part);
    assertThat(note.detail(null).corrects())
        .isEqualTo(new CorrectedView(paid.number(), LocalDate.of(2026, 11, 24)));
  }

  @Test
  void aDraftIsMadeOfABookingThatWaitsToBePaid() {
    assertThat(draft(aBooking().awaitingPayment()).number()).isEqualTo("ABCD1234");
  }

  @Test
  void noDraftIsMadeBeforeItIsKnownWhoBooksNorAfterItIsPaid() {
    assertNoDraft(aBooking().held());
    assertNoDraft(aBooking().confirmed());
  }

  private static void assertNoDraft(Booking booking) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> draft(booking))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.CONFLICT));
  }

  private static InvoiceDetailView draft(Booking booking) {
    return new Wiring(new ScriptedDatabase().answers("b.reference = :ref", List.of(booking)), NOW)
        .with(new SettingsFixture().build())
        .calledBy("clerk", "STAFF")
        .make(DraftInvoice.class)
        .draft("ABCD1234");
  }
}
