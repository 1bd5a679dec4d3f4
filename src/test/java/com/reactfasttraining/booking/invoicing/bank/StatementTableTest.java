package com.reactfasttraining.booking.invoicing.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements as banks write them, and as people spoil them. */
class StatementTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Amount,Reference,Payer\n2026-11-24,170.00,INV-2026-00042,Harbour Ltd",
        "Transaction Date;Value;Description;Name\n24/11/2026;£170;INV-2026-00042;Harbour Ltd",
        "\uFEFFDate,Paid out,Paid in,Details,Payer name\n"
            + "24 Nov 2026,,\"170.00\",INV-2026-00042,Harbour Ltd",
        "Account\t12345678\n\nBOOKING DATE\tAMOUNT (GBP)\tNarrative\tCounterparty\n"
            + "24-11-26\t+170.0\tINV-2026-00042\tHarbour Ltd",
        "Completed Date (UTC),Money in,Reference,From\n"
            + "2026-11-24 10:15:00,170.00 CR,INV-2026-00042,Harbour Ltd"
      })
  void readsTheNamesOfManyBanks(String file) {
    StatementTable table = read(file);
    assertThat(table.faults()).isEmpty();
    assertThat(table.rows()).hasSize(1);
    StatementRow row = table.rows().get(0);
    assertThat(row.movedOn()).isEqualTo("2026-11-24");
    assertThat(row.amount().format()).isEqualTo("£170.00");
    assertThat(row.reference()).isEqualTo("INV-2026-00042");
    assertThat(row.payer()).isEqualTo("Harbour Ltd");
  }

  @Test
  void tellsWhatWentOutFromWhatCameIn() {
    List<StatementRow> rows =
        read("Date,Paid in,Paid out,Details\n2026-11-24,\"1,234.50\",,a\n2026-11-24,,20,b\n")
            .rows();
    assertThat(rows).extracting(StatementRow::amountMinor).containsExactly(123_450L, -2000L);
    assertThat(
            read("Date,Amount,Ref\n2026-11-24,(5.00),x\n2026-11-24,-5,x\n2026-11-24,5 DR,x").rows())
        .allMatch(row -> row.amountMinor() == -500);
  }

  @Test
  void saysWhichRowsCannotBeReadAndReadsTheOthers() {
    StatementTable table =
        read(
            "Date,Amount,Reference\nsoon,5,x\n2026-02-30,5,x\n2026-11-24,five,x\n"
                + "2026-11-24,\"1,5\",x\n2026-11-24,1.005,x\n2026-11-24,9999999999999,x\n"
                + "2026-11-24,5,right");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.faults()).extracting(StatementFault::row).containsExactly(2, 3, 4, 5, 6, 7);
    assertThat(table.faults().get(0).message()).isEqualTo("“soon” is no date");
  }

  @Test
  void showsAllFaultsOfAFileInWhichNoRowCanBeRead() {
    StatementTable table = read("Date,Amount,Reference\nsoon,5,x\n2026-11-24,(5,x\n");
    assertThat(table.rows()).isEmpty();
    assertThat(table.faults())
        .extracting(StatementFault::message)
        .containsExactly("“soon” is no date", "“(5” is no amount");
  }

  @Test
  void refusesAnAmountThatIsMissing() {
    StatementTable table =
        read("Date,Amount,Reference\n2026-11-24,,x\n2026-11-24,5),x\n2026-11-24,5,x");
    assertThat(table.faults())
        .extracting(StatementFault::message)
        .containsExactly("“” is no amount", "“5)” is no amount");
    assertThat(table.rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amount,Reference", "Date,Reference", "Date,Amount"})
  void needsARowThatNamesDateAmountAndReference(String header) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> read(header + "\n2026-11-24,5,x\n"));
  }

  @Test
  void joinsWhatSeveralColumnsSayAndLeavesOutEmptyOnes() {
    List<StatementRow> rows =
        read("Date,Amount,Reference,Details\n2026-11-24,5,a,b\n2026-11-24,5,,b\n").rows();
    assertThat(rows).extracting(StatementRow::reference).containsExactly("a b", "b");
  }

  @Test
  void refusesWhatIsNoStatement() {
    for (String file : List.of("", "Name,E-mail\na,b", "Date,Amount,Reference\n")) {
      assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> read(file));
    }
    String long2000 = "Date,Amount,Reference\n" + "2026-11-24,5,x\n".repeat(2001);
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> read(long2000));
  }

  @Test
  void recognisesALineHoweverItIsSpelledAndTellsEqualLinesApart() {
    String header = "Date,Amount,Reference,Payer\n";
    StatementTable once = read(header + "2026-11-24,170.00,INV-2026-00042,Harbour Ltd\n".repeat(2));
    StatementTable again =
        read("Date,Name,Value,Details\n24/11/2026,harbour ltd,£170,inv 2026 00042");
    byte[] first = once.rows().get(0).fingerprint();
    assertThat(first).isNotEqualTo(once.rows().get(1).fingerprint());
    assertThat(first).isEqualTo(again.rows().get(0).fingerprint());
  }

  private static StatementTable read(String file) {
    return StatementTable.read(file.getBytes(UTF_8));
  }
}
