package com.reactfasttraining.booking.invoicing.bank;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.table.CsvTable;
import com.reactfasttraining.booking.platform.table.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a bank's CSV file, below a row that names the columns, and what is wrong with those
 * that cannot be read. Rows above the names, such as the account's, are left out.
 */
record StatementTable(List<StatementRow> rows, List<StatementFault> faults) {

  private static final int MOST_ROWS = 2000;
  private static final int MOST_ROWS_ABOVE = 20;

  /**
   * Reads a file.
   *
   * @throws RefusedException INVALID with what is wrong with it as a whole
   */
  static StatementTable read(byte[] file) {
    List<TableRow> rows = tableRows(file).stream().filter(row -> !row.isBlank()).toList();
    for (int i = 0; i < Math.min(rows.size(), MOST_ROWS_ABOVE); i++) {
      StatementColumns columns = StatementColumns.of(rows.get(i));
      if (columns.complete()) {
        return read(columns, rows.subList(i + 1, rows.size()));
      }
    }
    throw refused("A row must name the columns: Date, Amount (or Paid in), and Reference.");
  }

  private static StatementTable read(StatementColumns columns, List<TableRow> rows) {
    List<StatementRow> read = new ArrayList<>();
    List<StatementFault> faults = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (TableRow row : rows) {
      try {
        StatementRow line = columns.read(row);
        read.add(line.at(seen.merge(line.saying(), 1, Integer::sum)));
      } catch (IllegalArgumentException e) {
        faults.add(new StatementFault(row.number(), String.valueOf(e.getMessage())));
      }
    }
    if (read.isEmpty() && faults.isEmpty()) {
      throw refused("There is no line below the row that names the columns.");
    }
    return new StatementTable(List.copyOf(read), List.copyOf(faults));
  }

  private static List<TableRow> tableRows(byte[] file) {
    List<TableRow> rows;
    try {
      rows = CsvTable.read(file, MOST_ROWS + 1);
    } catch (IOException | RuntimeException e) {
      // What others have written may break a reader in any way; it is never a fault of ours.
      throw refused("The file cannot be read. Save the statement as CSV and send it again.");
    }
    if (rows.size() > MOST_ROWS) {
      throw refused("The file has more than " + MOST_ROWS + " rows. Import it in parts.");
    }
    return rows;
  }

  private static RefusedException refused(String message) {
    return RefusedException.invalid(List.of(new FieldError("/file", message)));
  }
}
