package com.reactfasttraining.booking.invoicing.ledger;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.table.CsvSheet;
import com.reactfasttraining.booking.platform.table.Sheet;
import com.reactfasttraining.booking.platform.table.XlsxSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Writes the ledger of a period as a file for the accountant. */
@ApplicationScoped
@Transactional(NEVER)
public class ExportLedger {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private ReadLedgerSheets read;

  /**
   * One table as CSV.
   *
   * @throws RefusedException FORBIDDEN; INVALID for a period that is too long
   */
  public LedgerFile csv(LedgerPeriod period, LedgerTable table) {
    String name = table.fileName(period);
    List<Sheet> sheets = read.read(period, List.of(table), name);
    return new LedgerFile(name, "text/csv", CsvSheet.write(sheets.get(0)));
  }

  /**
   * All tables as the sheets of an XLSX workbook.
   *
   * @throws RefusedException FORBIDDEN; INVALID for a period that is too long
   */
  public LedgerFile xlsx(LedgerPeriod period) {
    String name = "ledger-%s-%s.xlsx".formatted(period.from(), period.to());
    List<Sheet> sheets = read.read(period, List.of(LedgerTable.values()), name);
    return new LedgerFile(name, XLSX, XlsxSheets.write(sheets));
  }
}
