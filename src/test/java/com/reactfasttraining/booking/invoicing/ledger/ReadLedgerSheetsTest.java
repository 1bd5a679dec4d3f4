package com.reactfasttraining.booking.invoicing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.platform.config.SettingsFixture;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.table.Sheet;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sheets are read of the ledger, and of how long a time. */
class ReadLedgerSheetsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:15:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LedgerPeriod YEAR = new LedgerPeriod(FIRST, LocalDate.of(2026, 12, 31));

  private final ScriptedDatabase database = new ScriptedDatabase();

  @Test
  void everyTableHasASheetOfItsName() {
    assertThat(read(YEAR, List.of(LedgerTable.values())))
        .extracting(Sheet::name)
        .containsExactly("Days", "Months", "VAT", "Entries");
  }

  @Test
  void theRateOfWhatIsNotTaxedIsNothing() {
    database.answers(
        LedgerSql.VAT,
        List.of(
            new Object[] {"STANDARD", 2000, "GBP", 100L, 20L, 0L, 0L},
            new Object[] {"EXEMPT", 0, "GBP", 50L, 0L, -10L, 0L}));
    assertThat(read(YEAR, List.of(LedgerTable.VAT)).get(0).rows())
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactly("VAT charged 20%", "Exempt 0%");
  }

  @Test
  void moreEntriesThanAFileHoldsAreNotCutOff() {
    Object[] entry = {"2026-11-24", "INVOICE", "INV-2026-00042", "ABCD1234", "GBP", 100L, 20L};
    database.answers(LedgerSql.ENTRIES, Collections.nCopies(50_000, entry));
    assertThat(read(YEAR, List.of(LedgerTable.ENTRIES)).get(0).rows()).hasSize(50_000);
    database.answers(LedgerSql.ENTRIES, Collections.nCopies(50_001, entry));
    assertRefused(YEAR);
  }

  @Test
  void aYearIsTheLongest() {
    assertThat(read(new LedgerPeriod(FIRST, FIRST.plusDays(365)), List.of())).isEmpty();
    assertRefused(new LedgerPeriod(FIRST, FIRST.plusDays(366)));
  }

  @Test
  void aDayIsTheShortest() {
    assertThat(read(new LedgerPeriod(FIRST, FIRST), List.of())).isEmpty();
    assertRefused(new LedgerPeriod(FIRST, FIRST.minusDays(1)));
  }

  private void assertRefused(LedgerPeriod period) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> read(period, List.of(LedgerTable.ENTRIES)))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.INVALID));
  }

  private List<Sheet> read(LedgerPeriod period, List<LedgerTable> tables) {
    return new Wiring(database, NOW)
        .with(new SettingsFixture().build())
        .calledBy("fran", "FINANCE")
        .make(ReadLedgerSheets.class)
        .read(period, tables, "ledger.csv");
  }
}
