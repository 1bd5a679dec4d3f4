package com.reactfasttraining.booking.invoicing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.invoicing.receivable.ReceivedView;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What becomes of money that came in. */
class BankLineTest {

  private static final String NUMBER = "INV-2026-00042";

  @Test
  void isUnknownUntilItIsBooked() {
    BankLine line = line(17_000);
    assertThat(line.state()).isEqualTo(BankLineState.UNKNOWN);
    line.requireUnresolved();
    line.book(NUMBER, received(17_000, 0));
    assertThat(line.state()).isEqualTo(BankLineState.MATCHED);
    assertThat(line.view().outcome()).isEqualTo("£170.00 for " + NUMBER);
    assertThatExceptionOfType(RefusedException.class).isThrownBy(line::requireUnresolved);
  }

  @Test
  void leavesTheRestOfTheInvoiceOpenWhenItIsTooLittle() {
    BankLine line = line(10_000);
    line.book(NUMBER, received(10_000, 7000));
    assertThat(line.state()).isEqualTo(BankLineState.UNDERPAID);
    assertThat(line.left()).isEqualTo(pence(0));
  }

  @Test
  void keepsASurplusThatMayPayForAnotherInvoice() {
    BankLine line = line(20_000);
    line.book(NUMBER, received(17_000, 0));
    assertThat(line.state()).isEqualTo(BankLineState.OVERPAID);
    assertThat(line.left()).isEqualTo(pence(3000));
    line.book("INV-2026-00043", received(1000, 0));
    assertThat(line.left()).isEqualTo(pence(2000));
    line.settle("Given back");
    assertThat(line.state()).isEqualTo(BankLineState.SETTLED);
    assertThat(line.view().outcome())
        .isEqualTo("£170.00 for " + NUMBER + ", £10.00 for INV-2026-00043, £20.00: Given back");
  }

  @Test
  void allIsSurplusWhenNothingWasOpen() {
    BankLine line = line(20_000);
    line.book(NUMBER, received(0, 0));
    assertThat(line.state()).isEqualTo(BankLineState.OVERPAID);
    assertThat(line.left()).isEqualTo(pence(20_000));
    assertThat(line.view().outcome()).isEqualTo("Nothing was open on " + NUMBER);
  }

  @Test
  void saysOnlyWhyWhenNothingOfItWasBooked() {
    BankLine line = line(20_000);
    line.settle("Interest");
    assertThat(line.view().outcome()).isEqualTo("Interest");
    assertThatExceptionOfType(RefusedException.class).isThrownBy(line::requireUnresolved);
  }

  @Test
  void isResolvedFurtherWhileASurplusIsLeft() {
    BankLine line = line(20_000);
    line.book(NUMBER, received(17_000, 0));
    assertThatCode(line::requireUnresolved).doesNotThrowAnyException();
    line.book("INV-2026-00043", received(3000, 0));
    assertThatExceptionOfType(RefusedException.class).isThrownBy(line::requireUnresolved);
  }

  @Test
  void quotesTheBankInFewCharacters() {
    assertThat(line(1).text()).isEqualTo("paid with thanks Harbour Ltd");
    StatementRow silent = new StatementRow(2, LocalDate.of(2026, 11, 24), 1, "GBP", "", "", 1);
    assertThat(line(silent).text()).isEqualTo("Bank statement");
    StatementRow wordy =
        new StatementRow(2, LocalDate.of(2026, 11, 24), 1, "GBP", "x".repeat(500), "y", 1);
    assertThat(line(wordy).text()).hasSize(140);
  }

  private static BankLine line(long minor) {
    return line(
        new StatementRow(
            2, LocalDate.of(2026, 11, 24), minor, "GBP", "paid with thanks", "Harbour Ltd", 1));
  }

  private static BankLine line(StatementRow row) {
    return new BankLine(row, new BankLine.Imported("bank.csv", "U1", Instant.EPOCH));
  }

  private static ReceivedView received(long noted, long open) {
    return new ReceivedView(pence(noted), pence(open));
  }

  private static Money pence(long minor) {
    return Money.of(minor, "GBP");
  }
}
