package com.reactfasttraining.booking.invoicing.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.invoicing.Invoice;
import com.reactfasttraining.booking.invoicing.InvoiceFixture;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is still to be paid of an invoice, whatever arrives and is credited. */
class ReceivableTest {

  private static final Instant ISSUED = Instant.parse("2026-11-24T10:15:00Z");

  @Test
  void theInvoiceIsDueSoManyDaysAfterItsDate() {
    assertThat(dueOn(0)).isEqualTo("2026-11-24");
    assertThat(dueOn(30)).isEqualTo("2026-12-24");
    assertThat(dueOn(90)).isEqualTo("2027-02-22");
  }

  @Test
  void itIsOverdueFromTheDayAfterUntilItIsPaid() {
    Receivable receivable = receivable(2);
    assertThat(receivable.view(LocalDate.parse("2026-12-24")).daysOverdue()).isZero();
    assertThat(receivable.view(LocalDate.parse("2026-12-25")).daysOverdue()).isOne();
    receivable.receive(receivable.amount());
    assertThat(receivable.view(LocalDate.parse("2027-12-25")).daysOverdue()).isZero();
  }

  @Test
  void partsAddUpToThePenny() {
    Receivable receivable = receivable(2);
    long amount = receivable.amount().amountMinor();
    receivable.receive(pence(1));
    assertThat(receivable.state()).isEqualTo(ReceivableState.OPEN);
    assertThat(receivable.open()).isEqualTo(pence(amount - 1));
    receivable.receive(pence(amount - 1));
    assertThat(receivable.state()).isEqualTo(ReceivableState.PAID);
    assertThat(receivable.open()).isEqualTo(pence(0));
  }

  @Test
  void moreThanIsOpenIsRefusedAndChangesNothing() {
    Receivable receivable = receivable(2);
    long amount = receivable.amount().amountMinor();
    receivable.receive(pence(500));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> receivable.receive(pence(amount - 499)))
        .satisfies(
            refused ->
                assertThat(refused.errors().get(0).message())
                    .contains(pence(amount - 500).format(), "INV-2026-00042"));
    assertThat(receivable.open()).isEqualTo(pence(amount - 500));
  }

  @Test
  void aCreditNoteReducesWhatIsOpen() {
    Receivable receivable = receivable(2);
    long amount = receivable.amount().amountMinor();
    receivable.credit(pence(amount - 100));
    assertThat(receivable.state()).isEqualTo(ReceivableState.OPEN);
    assertThat(receivable.open()).isEqualTo(pence(100));
    receivable.credit(pence(100));
    assertThat(receivable.state()).isEqualTo(ReceivableState.CREDITED);
    assertThat(receivable.charged()).isEqualTo(pence(0));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> receivable.credit(pence(1)));
  }

  @Test
  void whatWasPaidAndIsCreditedIsToBeGivenBack() {
    Receivable receivable = receivable(2);
    Money amount = receivable.amount();
    receivable.receive(amount);
    receivable.credit(pence(300));
    assertThat(receivable.state()).isEqualTo(ReceivableState.OVERPAID);
    assertThat(receivable.view(LocalDate.parse("2027-01-01")).open()).isEqualTo(pence(300));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> receivable.giveBack(pence(301)));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> receivable.receive(pence(1)));
    receivable.giveBack(pence(300));
    assertThat(receivable.state()).isEqualTo(ReceivableState.PAID);
  }

  private static LocalDate dueOn(int days) {
    return InvoiceFixture.paidLater(1, days, ISSUED).debt().orElseThrow().dueOn();
  }

  private static Receivable receivable(int seats) {
    Invoice invoice = InvoiceFixture.paidLater(seats, 30, ISSUED);
    return new Receivable(invoice, 7, invoice.debt().orElseThrow().dueOn());
  }

  private static Money pence(long amount) {
    return Money.of(amount, "GBP");
  }
}
