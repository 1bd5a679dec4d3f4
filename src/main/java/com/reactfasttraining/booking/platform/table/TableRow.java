package com.reactfasttraining.booking.platform.table;

import java.util.List;

/** A row of a file under the number that a spreadsheet program shows beside it. */
public record TableRow(int number, List<String> cells) {

  /** The cell without white space at its ends; empty where the row is shorter. */
  public String cell(int column) {
    return column < 0 || column >= cells.size() ? "" : plain(cells.get(column));
  }

  public boolean isBlank() {
    return cells.stream().allMatch(cell -> plain(cell).isEmpty());
  }

  /** Spreadsheets like no-break spaces and marks without width. */
  private static String plain(String cell) {
    return cell.replaceAll("[\\u00A0\\s]+", " ").replaceAll("[\\u200B\\uFEFF]", "").strip();
  }
}
