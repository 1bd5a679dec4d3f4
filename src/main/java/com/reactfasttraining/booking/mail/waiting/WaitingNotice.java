package com.reactfasttraining.booking.mail.waiting;

import com.reactfasttraining.booking.booking.waiting.access.WaitingListView;
import com.reactfasttraining.booking.booking.waiting.access.WaitingListView.Offer;
import com.reactfasttraining.booking.booking.waiting.access.WaitingListView.WaitedSession;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.shared.BritishDates;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mail about the waiting list says; the offer is there only while it stands. */
public record WaitingNotice(
    String name, int seats, String courseTitle, List<Day> days, @Nullable Held offer) {

  /** When and where a session is. */
  public record Day(String date, String hours, String place) {

    static Day of(SessionView session) {
      return new Day(
          BritishDates.withWeekday(session.date()),
          BritishDates.span(session.start(), session.end()),
          session.venue().name() + ", " + session.venue().town());
    }
  }

  /** The offered session, and by when to book, on the clock of the venue. */
  public record Held(String reference, Day day, String deadline) {

    static Held of(Offer offer) {
      ZonedDateTime end = offer.deadline().atZone(ZoneId.of(offer.session().zone()));
      String deadline =
          BritishDates.withWeekday(end.toLocalDate())
              + ", "
              + BritishDates.clock(end.toLocalTime());
      return new Held(offer.bookingReference(), Day.of(offer.session()), deadline);
    }
  }

  public static WaitingNotice of(WaitingListView entry) {
    return new WaitingNotice(
        entry.name(),
        entry.seats(),
        entry.courseTitle(),
        entry.sessions().stream().map(WaitedSession::session).map(Day::of).toList(),
        entry.offer() == null ? null : Held.of(entry.offer()));
  }
}
