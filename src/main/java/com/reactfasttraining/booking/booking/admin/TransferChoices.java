package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.catalogue.SessionFilter;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.catalogue.Sessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a booking can move to, read once a request: a page asks for it several times. */
@RequestScoped
public class TransferChoices {

  /** Far more dates than a course has: none may be out of reach. */
  private static final int ROWS = 300;

  @Inject private FindBooking found;
  @Inject private Sessions sessions;

  private @Nullable List<SessionView> fitting;

  /** The bean of one request is asked for one booking and one course only. */
  List<SessionView> of(String reference, String course) {
    if (fitting == null) {
      fitting = read(found.view(reference), course);
    }
    return fitting;
  }

  private List<SessionView> read(BookingView booking, String course) {
    SessionFilter filter = new SessionFilter(course, null, null, null, booking.seats());
    return sessions.views(filter, ROWS, null).items().stream()
        .filter(session -> !session.id().equals(booking.session().id()))
        .toList();
  }
}
