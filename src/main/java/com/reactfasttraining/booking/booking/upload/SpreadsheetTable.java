package com.reactfasttraining.booking.booking.upload;

import com.reactfasttraining.booking.platform.table.TableRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX workbook (ECMA-376), once it was found harmless. */
final class SpreadsheetTable {

  private static final int MOST_COLUMNS = 50;

  private SpreadsheetTable() {}

  /** XLSX is a ZIP file. */
  static boolean isOne(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  /** At most so many rows. */
  static List<TableRow> read(byte[] file, int most) throws IOException {
    WorkbookCheck.check(file);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.limit(most).map(SpreadsheetTable::row).toList();
    }
  }

  private static TableRow row(Row row) {
    int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
    return new TableRow(
        row.getRowNum(), IntStream.range(0, columns).mapToObj(i -> text(row.getCell(i))).toList());
  }

  private static String text(Cell cell) {
    return cell == null || cell.getText() == null ? "" : cell.getText();
  }
}
