package com.reactfasttraining.booking.booking.upload;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.table.CsvTable;
import com.reactfasttraining.booking.platform.table.TableRow;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The people in a file: below a row that names the columns, in any order, of which Name is needed
 * and E-mail is not. Other columns and blank rows are left out.
 */
record AttendeeTable(List<Person> people) {

  /** Far more than a booking has seats: whoever sends more has taken the wrong file. */
  private static final int MOST_ROWS = 200;

  private static final Set<String> NAME =
      Set.of("name", "fullname", "attendee", "attendeename", "participant", "participantname");
  private static final Set<String> EMAIL =
      Set.of("email", "mail", "emailaddress", "mailaddress", "attendeeemail");

  /** Somebody in a row of the file, as typed there. */
  record Person(int row, String name, String email) {}

  /**
   * Reads a file.
   *
   * @throws RefusedException INVALID with what is wrong with it as a whole
   */
  static AttendeeTable read(byte[] file) {
    List<TableRow> rows = rows(file).stream().filter(row -> !row.isBlank()).toList();
    if (rows.isEmpty()) {
      throw refused("The file is empty.");
    }
    TableRow header = rows.get(0);
    int name = column(header, NAME);
    int email = column(header, EMAIL);
    if (name < 0) {
      throw refused("The first row must name the columns: Name and E-mail.");
    }
    List<Person> people =
        rows.stream()
            .skip(1)
            .map(row -> new Person(row.number(), row.cell(name), row.cell(email)))
            .filter(person -> !person.name().isEmpty() || !person.email().isEmpty())
            .toList();
    if (people.isEmpty()) {
      throw refused("There is no name below the row that names the columns.");
    }
    return new AttendeeTable(people);
  }

  private static List<TableRow> rows(byte[] file) {
    List<TableRow> rows;
    try {
      rows =
          SpreadsheetTable.isOne(file)
              ? SpreadsheetTable.read(file, MOST_ROWS + 1)
              : CsvTable.read(file, MOST_ROWS + 1);
    } catch (IOException | RuntimeException e) {
      // What others have written may break a reader in any way; it is never a fault of ours.
      throw refused("The file cannot be read. Save it as XLSX or CSV and send it again.");
    }
    if (rows.size() > MOST_ROWS) {
      throw refused("The file has more than " + MOST_ROWS + " rows. Is it the right one?");
    }
    return rows;
  }

  private static int column(TableRow header, Set<String> names) {
    for (int i = 0; i < header.cells().size(); i++) {
      if (names.contains(header.cell(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))) {
        return i;
      }
    }
    return -1;
  }

  private static RefusedException refused(String message) {
    return RefusedException.invalid(List.of(new FieldError("/file", message)));
  }
}
