package com.reactfasttraining.booking.invoicing;

import static com.reactfasttraining.booking.booking.BookingFixture.aBooking;
import static com.reactfasttraining.booking.catalogue.SessionFixture.aSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.TransferFixture;
import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumber;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentFixture;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.refund.RefundSucceeded;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who pays what an invoice charges, and what a credit note says of it. */
class InvoiceTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:15:00Z");
  private static final Issue ISSUE = new Issue(new SettingsFixture().build().company(), NOW);

  private static final Money NOTHING = Money.zero("GBP");
  private static final Vat EXEMPT = new Vat(0, VatTreatment.EXEMPT);

  private final Payment payment = PaymentFixture.succeeded();
  private final Invoice paid =
      new Invoice(number(InvoiceKind.INVOICE, 1), Sale.of(payment.booking()), payment, ISSUE);

  @Test
  void oneThatIsPaidIsOwedByNobody() {
    assertThat(paid.paidBy()).contains(payment.id());
    assertThat(paid.debt()).isEmpty();
    assertThat(paid.corrected()).isEmpty();
    assertThat(paid.isBilledAnew()).isFalse();
    assertThat(paid.isPaidBefore()).isFalse();
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
        new Credit(CreditCause.of(refund(99)), Credit.share(part, paid.creditable(Map.of())));
    Invoice note = new Invoice(number(InvoiceKind.CREDIT_NOTE, 1), paid, credit, ISSUE);
    assertThat(note.paymentId()).as("of which is given back").contains(99L);
    assertThat(note.isPaidBefore()).isFalse();
    assertThat(note.corrected()).contains(paid);
    assertThat(note.paidBy()).isEmpty();
    assertThat(note.debt()).isEmpty();
    assertThat(note.gross()).isEqualTo(part);
    assertThat(note.detail(null).corrects())
        .isEqualTo(new CorrectedView(paid.number(), LocalDate.of(2026, 11, 24)));
  }

  @Test
  void oneThatBillsAMoveAnewIsPaidByWhatWasPaidBefore() {
    Transfer move =
        TransferFixture.pending(
            payment.booking(), aSession().withPrice(9500).taxed(EXEMPT).build(), NOTHING);
    Invoice whole = anew(Sale.anew(move, Money.of(9500, "GBP")));
    assertThat(whole.isBilledAnew()).isTrue();
    assertThat(whole.isPaidBefore()).isFalse();
    assertThat(whole.paidBy()).as("a rest is paid on top").contains(payment.id());
    assertThat(whole.gross()).isEqualTo(Money.of(10_500, "GBP"));
    Transfer cheaper =
        TransferFixture.pending(
            payment.booking(), aSession().withPrice(8000).taxed(EXEMPT).build(), NOTHING);
    Invoice before = anew(Sale.anew(cheaper, Money.of(8000, "GBP")));
    assertThat(before.isPaidBefore()).isTrue();
    assertThat(before.paidBy()).isEmpty();
    assertThat(before.paymentId()).contains(payment.id());
    assertThat(before.carriedOver()).isEqualTo(before.gross());
    assertThat(Sale.anew(cheaper, NOTHING).isOfNothing()).isTrue();
    CreditCause cause = CreditCause.change("Changed to another course", move.publicId());
    Credit credit = new Credit(cause, Credit.share(paid.gross(), paid.creditable(Map.of())));
    Invoice note = new Invoice(number(InvoiceKind.CREDIT_NOTE, 1), paid, credit, ISSUE);
    assertThat(note.isPaidBefore()).isTrue();
    assertThat(note.paymentId()).contains(payment.id());
  }

  private Invoice anew(Sale sale) {
    return new Invoice(number(InvoiceKind.INVOICE, 2), sale, paid, ISSUE);
  }

  private static InvoiceNumber number(InvoiceKind kind, int sequence) {
    return new InvoiceNumber(kind, 2026, sequence);
  }

  private static RefundSucceeded refund(long paymentId) {
    return new RefundSucceeded(
        1, paymentId, 7, "REFUND1", NOTHING, RefundReason.STAFF, false, false, NOW, NOW);
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
