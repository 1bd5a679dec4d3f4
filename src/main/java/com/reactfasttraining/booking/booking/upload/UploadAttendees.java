package com.reactfasttraining.booking.booking.upload;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.people.NamePeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Names the people on the seats from a file: looks at it first, and takes it over when asked. */
@ApplicationScoped
public class UploadAttendees {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private CheckRows checkRows;
  @Inject private NamePeople namePeople;

  /**
   * Checks a file, and takes it over if that is wanted and no row is wrong.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException NOT_FOUND; INVALID for
   *     a file that cannot be read; what {@link NamePeople} refuses
   */
  @Transactional
  public UploadView upload(String reference, byte[] file, boolean apply) {
    Booking booking = found.own(bookings.find(reference));
    List<UploadRowView> rows = checkRows.check(AttendeeTable.read(file), booking.seats());
    boolean right = rows.stream().allMatch(row -> row.errors().isEmpty());
    if (apply && right) {
      namePeople.name(reference, rows.stream().map(CheckRows::attendee).toList());
    }
    return new UploadView(rows, apply && right);
  }
}
