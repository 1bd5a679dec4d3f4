package com.reactfasttraining.booking.booking.day;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.AttendeeView;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.RequirementView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The attendance registers: the sessions of two weeks round today, and who is expected on one.
 *
 * <p>A register shows what people need, so opening it is a reading of health data and audited as
 * such by {@code requirement}.
 */
@ApplicationScoped
public class ReadRegister {

  @Inject private Registers registers;
  @Inject private Sessions sessions;
  @Inject private FindBooking found;
  @Inject private RegisterRoles roles;
  @Inject private Clock clock;

  /** From a week ago to a week ahead, soonest first. */
  @Transactional
  public List<RegisterSummary> around() {
    roles.check();
    Instant now = clock.instant();
    List<SessionView> views =
        sessions.between(now.minus(RegisterTimes.AFTER), now.plus(RegisterTimes.AFTER));
    List<String> ids = views.stream().map(SessionView::id).toList();
    Map<String, Long> seats = registers.seats(ids);
    Map<String, Long> noted = registers.noted(ids);
    return views.stream()
        .map(
            view ->
                new RegisterSummary(
                    view,
                    seats.getOrDefault(view.id(), 0L),
                    noted.getOrDefault(view.id(), 0L),
                    isOpen(view, now)))
        .toList();
  }

  /**
   * Everybody who is expected, by name.
   *
   * @throws RefusedException NOT_FOUND, FORBIDDEN
   */
  @Transactional
  public RegisterView of(String sessionId) {
    roles.check();
    SessionView session =
        sessions.view(sessionId).orElseThrow(() -> RefusedException.notFound("session"));
    List<RegisterRow> rows =
        registers.bookings(sessionId).stream()
            .flatMap(booking -> rows(booking).stream())
            .sorted(comparing(RegisterRow::name, nullsLast(String.CASE_INSENSITIVE_ORDER)))
            .toList();
    return new RegisterView(session, rows, isOpen(session, clock.instant()));
  }

  private List<RegisterRow> rows(Booking booking) {
    Map<String, List<RequirementView>> needs =
        found.view(booking).attendees().stream()
            .collect(Collectors.toMap(AttendeeView::id, AttendeeView::requirements));
    List<RegisterRow> rows = new ArrayList<>();
    for (Attendee attendee : booking.attendees()) {
      rows.add(
          new RegisterRow(
              booking.reference(),
              attendee.publicId(),
              attendee.name(),
              attendee.attendance().orElse(null),
              needs.getOrDefault(attendee.publicId(), List.of())));
    }
    while (rows.size() < booking.seats()) {
      rows.add(RegisterRow.unnamed(booking.reference()));
    }
    return rows;
  }

  private static boolean isOpen(SessionView session, Instant now) {
    return RegisterTimes.isOpen(session.beginning(), session.ending(), now);
  }
}
