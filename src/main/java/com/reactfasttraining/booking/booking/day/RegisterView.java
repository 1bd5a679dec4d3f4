package com.reactfasttraining.booking.booking.day;

import com.reactfasttraining.booking.booking.Attendance;
import com.reactfasttraining.booking.catalogue.SessionView;
import java.util.List;

/** The attendance register of one session: a row for each sold seat. */
public record RegisterView(SessionView session, List<RegisterRow> rows, boolean openNow) {

  public long present() {
    return count(Attendance.PRESENT);
  }

  public long late() {
    return count(Attendance.LATE);
  }

  public long absent() {
    return count(Attendance.ABSENT);
  }

  /** People of whom nothing is noted yet. */
  public long open() {
    return rows.stream().filter(row -> row.isNamed() && row.attendance() == null).count();
  }

  /** Seats on which nobody sits by name. */
  public long unnamed() {
    return rows.stream().filter(row -> !row.isNamed()).count();
  }

  private long count(Attendance attendance) {
    return rows.stream().filter(row -> row.attendance() == attendance).count();
  }
}
