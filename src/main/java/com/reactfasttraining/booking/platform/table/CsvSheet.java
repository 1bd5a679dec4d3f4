package com.reactfasttraining.booking.platform.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as CSV that Excel reads without asking: RFC 4180 in UTF-8 with a mark at its
 * start.
 *
 * <p>A text that a spreadsheet program could take for a formula gets an apostrophe before it
 * (OWASP, CSV injection); numbers stay numbers.
 */
public final class CsvSheet {

  private static final String MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private CsvSheet() {}

  public static byte[] write(Sheet sheet) {
    StringBuilder text = new StringBuilder(MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(sheet.header());
      for (List<Object> row : sheet.rows()) {
        printer.printRecord(row.stream().map(CsvSheet::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static String cell(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    String text = value.toString();
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
