package com.reactfasttraining.booking.e2e;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What somebody reads on a paper. */
final class PdfText {

  private PdfText() {}

  /** The first page, with single spaces. */
  static String of(byte[] pdf) {
    try {
      return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
