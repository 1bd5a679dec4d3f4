package com.reactfasttraining.booking.invoicing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.invoicing.receivable.MatchReceivables;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableState;
import com.reactfasttraining.booking.invoicing.receivable.ReceivableView;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line names is booked by itself only when there is no doubt; the rest needs a reason. */
class ResolveLineTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:15:00Z");
  private static final StatementRow ROW =
      new StatementRow(2, LocalDate.of(2026, 11, 24), 5000, "GBP", "thanks", "Harbour Ltd", 1);

  private final BankLine line = new BankLine(ROW, new BankLine.Imported("november", "fran", NOW));
  private final Wiring wiring =
      new Wiring(new ScriptedDatabase().answers("l.publicId = :id", List.of(line)), NOW)
          .calledBy("fran", "FINANCE");

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void aReasonIsNeeded(String why) {
    assertRefused(why);
  }

  @Test
  void aReasonIsBrief() {
    assertRefused("x".repeat(201));
    assertThat(settle("x".repeat(200)).state()).isEqualTo(BankLineState.SETTLED);
  }

  @Test
  void theReasonIsKept() {
    assertThat(settle(" Given back ").outcome()).isEqualTo("Given back");
    assertThat(wiring.audited()).containsExactly("bank-line-settled");
  }

  @ParameterizedTest
  @CsvSource({"GBP, MATCHED", "EUR, UNKNOWN"})
  void anInvoiceInAnotherCurrencyIsMatchedByHand(String currency, RowResult result) {
    assertThat(previewed(List.of(owed(currency)))).isEqualTo(result);
  }

  @Test
  void aLineThatNamesNoneOrSeveralInvoicesIsMatchedByHand() {
    assertThat(previewed(List.of())).isEqualTo(RowResult.UNKNOWN);
    assertThat(previewed(List.of(owed("GBP"), owed("GBP")))).isEqualTo(RowResult.UNKNOWN);
  }

  private RowResult previewed(List<ReceivableView> named) {
    return new Wiring(new ScriptedDatabase(), NOW)
        .with(new Named(named))
        .calledBy("fran", "FINANCE")
        .make(PreviewStatement.class)
        .preview(List.of(ROW))
        .get(0)
        .result();
  }

  private static ReceivableView owed(String currency) {
    Money amount = Money.of(5000, currency);
    Money nothing = Money.zero(currency);
    return new ReceivableView(
        "INV-2026-00042",
        "Harbour Ltd",
        "ABCD1234",
        LocalDate.of(2026, 12, 24),
        0,
        amount,
        nothing,
        nothing,
        amount,
        ReceivableState.OPEN);
  }

  private void assertRefused(String why) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> settle(why))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.INVALID));
    assertThat(line.state()).isEqualTo(BankLineState.UNKNOWN);
  }

  private BankLineView settle(String why) {
    return wiring.make(ResolveLine.class).settle("id", why);
  }

  private static final class Named extends MatchReceivables {

    private final List<ReceivableView> named;

    Named(List<ReceivableView> named) {
      this.named = named;
    }

    @Override
    public List<ReceivableView> in(String text) {
      return named;
    }
  }
}
