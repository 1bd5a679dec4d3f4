package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionFilter;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.catalogue.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The sessions that come nearest to one that was cancelled: of the same course, with room for the
 * whole party, not before people can arrange to come; those in the same town first, then the
 * nearest day.
 */
@ApplicationScoped
public class FindAlternatives {

  private static final Duration NOTICE = Duration.ofDays(2);
  private static final int MOST = 3;
  private static final int LOOKED_AT = 50;

  @Inject private Bookings bookings;
  @Inject private Sessions sessions;
  @Inject private Clock clock;

  /** At most three, best first. */
  @Transactional
  public List<SessionView> of(String reference) {
    Booking booking = bookings.find(reference).orElseThrow();
    Session lost = booking.session();
    LocalDate from = clock.instant().plus(NOTICE).atZone(lost.zone()).toLocalDate().plusDays(1);
    SessionFilter filter =
        new SessionFilter(lost.course().slug(), from, null, null, booking.seats());
    return sessions.views(filter, LOOKED_AT, null).items().stream()
        .sorted(nearestTo(lost))
        .limit(MOST)
        .toList();
  }

  private static Comparator<SessionView> nearestTo(Session lost) {
    String town = lost.venue().town();
    long day = lost.date().toEpochDay();
    return Comparator.<SessionView, Boolean>comparing(view -> !view.venue().town().equals(town))
        .thenComparing(view -> Math.abs(view.date().toEpochDay() - day))
        .thenComparing(SessionView::date)
        .thenComparing(SessionView::id);
  }
}
