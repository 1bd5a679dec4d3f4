package com.reactfasttraining.booking.platform.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads CSV as Excel and others write it (RFC 4180): parted by commas, semicolons or tabs,
 * whichever the first line has most of, in UTF-8 or Windows-1252.
 */
public final class CsvTable {

  private static final String MARK = "\uFEFF";
  private static final String SEPARATOR_LINE = "(?s)sep=(.)\\R.*";

  private CsvTable() {}

  /** At most so many rows; blank ones count. */
  public static List<TableRow> read(byte[] file, int most) throws IOException {
    String text = text(file);
    boolean says = text.matches(SEPARATOR_LINE);
    char separator = says ? text.charAt("sep=".length()) : separator(text);
    String table = says ? text.replaceFirst("^.*\\R", "") : text;
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
      return parser.stream()
          .limit(most)
          .map(row -> new TableRow((int) row.getRecordNumber(), row.toList()))
          .toList();
    }
  }

  /** Excel writes Windows-1252 unless it is told otherwise. */
  private static String text(byte[] file) {
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      text = new String(file, Charset.forName("windows-1252"));
    }
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  private static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingLong(sign -> first.chars().filter(c -> c == sign).count()))
        .orElse(',');
  }
}
