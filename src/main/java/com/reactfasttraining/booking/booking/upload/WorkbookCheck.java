package com.reactfasttraining.booking.booking.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into a workbook before anything reads it, because a small file may ask for much memory:
 * parts that unpack to gigabytes, or a cell so far to the right that all before it are filled up.
 */
final class WorkbookCheck {

  private static final int MOST_BYTES = 4 * 1024 * 1024;
  private static final int MOST_PARTS = 200;

  /** The last column is XFD (ECMA-376); a place that is spelled by character codes is a trick. */
  private static final Pattern FAR_CELL =
      Pattern.compile("\\sr\\s*=\\s*[\"'](?:[A-Za-z]{4}|[^\"'<]*&)");

  private WorkbookCheck() {}

  /**
   * @throws IOException for a workbook that no spreadsheet program has written for people
   */
  static void check(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      int left = MOST_BYTES;
      int parts = 0;
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes(left);
        left -= bytes.length;
        parts++;
        if (left == 0 || parts > MOST_PARTS) {
          throw new IOException("unpacks to too much");
        }
        if (isWide(bytes) || FAR_CELL.matcher(new String(bytes, ISO_8859_1)).find()) {
          throw new IOException("has cells out of reach");
        }
      }
    }
  }

  /** XML in two or four bytes a letter, in which no cell can be looked for. */
  private static boolean isWide(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int start = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return start == 0xFEFF || start == 0xFFFE || start == 0x3C00 || start == 0x003C || start == 0;
  }
}
