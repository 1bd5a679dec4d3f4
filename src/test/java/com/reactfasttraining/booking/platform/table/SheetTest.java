package com.reactfasttraining.booking.platform.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Test
  void csvIsReadByExcelWithoutAsking() {
    assertThat(csv("Café, \"Ltd\"", new BigDecimal("-12.50")))
        .isEqualTo("\uFEFFDay,Text,Amount\r\n2026-11-26,\"Café, \"\"Ltd\"\"\",-12.50\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void noTextOfACsvBecomesAFormula(String text) {
    assertThat(csv(text, BigDecimal.ONE)).contains("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "plain"})
  void textsOfAWorkbookStayTexts(String text) throws IOException {
    Sheet sheet = sheet(text, new BigDecimal("-12.50"));
    byte[] bytes = XlsxSheets.write(List.of(sheet));
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      Row row = book.getFirstSheet().read().get(1);
      assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(1).getFormula()).isNull();
      assertThat(row.getCell(1).getText()).isEqualTo(text);
      assertThat(row.getCell(0).asDate().toLocalDate()).isEqualTo(DAY);
      assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("-12.50");
    }
  }

  private static String csv(String text, BigDecimal amount) {
    return new String(CsvSheet.write(sheet(text, amount)), UTF_8);
  }

  private static Sheet sheet(String text, BigDecimal amount) {
    return new Sheet("Days", List.of("Day", "Text", "Amount"), List.of(List.of(DAY, text, amount)));
  }
}
