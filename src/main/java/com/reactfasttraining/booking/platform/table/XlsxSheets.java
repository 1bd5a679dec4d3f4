package com.reactfasttraining.booking.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as the sheets of an XLSX workbook (ECMA-376). Texts are written as texts, so none
 * becomes a formula; dates and amounts as such.
 */
public final class XlsxSheets {

  private static final int NARROW = 14;
  private static final int WIDE = 32;

  private XlsxSheets() {}

  public static byte[] write(List<Sheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "booking", "1.0")) {
      sheets.forEach(sheet -> write(book.newWorksheet(sheet.name()), sheet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet page, Sheet sheet) {
    page.freezePane(0, 1);
    for (int column = 0; column < sheet.header().size(); column++) {
      page.value(0, column, sheet.header().get(column));
      page.style(0, column).bold().set();
      page.width(column, NARROW);
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<Object> cells = sheet.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        write(page, row + 1, column, cells.get(column));
      }
    }
  }

  private static void write(Worksheet page, int row, int column, Object value) {
    if (value instanceof LocalDate day) {
      page.value(row, column, day);
      page.style(row, column).format("yyyy-mm-dd").set();
    } else if (value instanceof BigDecimal amount) {
      page.value(row, column, amount);
      page.style(row, column).format("#,##0.00").set();
    } else {
      String text = value.toString();
      page.value(row, column, text);
      if (text.length() > NARROW) {
        page.width(column, WIDE);
      }
    }
  }
}
