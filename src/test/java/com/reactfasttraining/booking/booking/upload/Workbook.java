package com.reactfasttraining.booking.booking.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest XLSX files that there are, right ones and wrong ones. */
public final class Workbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels"
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/xl/workbook.xml"
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      <Override PartName="/xl/worksheets/sheet1.xml"
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
      </Types>
      """;

  private final StringBuilder rows = new StringBuilder();
  private String prolog = "";
  private int padding;

  /** A row of texts under its number. */
  public Workbook row(int number, String... cells) {
    rows.append("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.length; i++) {
      String text = cells[i].replace("&", "&amp;").replace("<", "&lt;");
      rows.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>".formatted('A' + i, number))
          .append(text)
          .append("</t></is></c>");
    }
    rows.append("</row>");
    return this;
  }

  /** A row with a cell at a place of its own. */
  Workbook withCellAt(String place) {
    rows.append(
        "<row r=\"2\"><c r=\"%s\" t=\"inlineStr\"><is><t>far</t></is></c></row>".formatted(place));
    return this;
  }

  Workbook paddedTo(int bytes) {
    padding = bytes;
    return this;
  }

  /** With an entity that stands for another file, in a cell of the second row. */
  Workbook withEntity(String address) {
    prolog = "<!DOCTYPE worksheet [<!ENTITY leak SYSTEM \"" + address + "\">]>";
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(zip, "[Content_Types].xml", TYPES);
      part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
      part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
              .formatted(MAIN, RELATIONS));
      part(zip, "xl/worksheets/sheet1.xml", sheet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String sheet() {
    String leak =
        prolog.isEmpty()
            ? ""
            : "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&leak;</t></is></c></row>";
    return prolog
        + "<worksheet xmlns=\"%s\"><sheetData>".formatted(MAIN)
        + rows
        + leak
        + "</sheetData>"
        + " ".repeat(padding)
        + "</worksheet>";
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
        .formatted(PACKAGE, RELATIONS, type, target);
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8));
    zip.closeEntry();
  }
}
