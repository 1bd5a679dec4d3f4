package com.reactfasttraining.booking.document.paper;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tags of a PDF's structure tree in reading order, with the texts that stand for images. */
final class StructureTags {

  private final List<String> found = new ArrayList<>();

  private StructureTags() {}

  static List<String> of(byte[] pdf) throws IOException {
    StructureTags tags = new StructureTags();
    tags.walk(new PdfReader(pdf).getCatalog().getAsDict(PdfName.STRUCTTREEROOT));
    return tags.found;
  }

  private void walk(PdfObject node) {
    PdfObject direct = PdfReader.getPdfObject(node);
    if (direct instanceof PdfArray kids) {
      kids.getElements().forEach(this::walk);
    } else if (direct instanceof PdfDictionary element) {
      if (element.getAsName(PdfName.S) != null) {
        found.add(element.getAsName(PdfName.S).toString().substring(1) + alternative(element));
      }
      walk(element.get(PdfName.K));
    }
  }

  private static String alternative(PdfDictionary element) {
    PdfString text = element.getAsString(PdfName.ALT);
    return text == null ? "" : ": " + text.toUnicodeString();
  }
}
