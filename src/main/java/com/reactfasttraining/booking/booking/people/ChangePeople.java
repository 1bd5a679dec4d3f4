package com.reactfasttraining.booking.booking.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.NewAttendee;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.people.AttendeesChanged.Change;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes who sits on the seats of a locked booking, and tells of it what others must know: the
 * needs that were stated, and once it is confirmed who came, went or has another address.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class ChangePeople {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private NameCutOff cutOff;
  @Inject private Event<RequirementsStated> stated;
  @Inject private Event<AttendeesChanged> changed;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * The caller's own booking, locked, while its people may be changed.
   *
   * @throws RefusedException NOT_FOUND, CUT_OFF_PASSED
   */
  Booking begin(String reference) {
    Booking booking = found.own(bookings.lock(reference));
    cutOff.check(booking, clock.instant());
    return booking;
  }

  public void change(Booking booking, Runnable change) {
    Map<Long, Change> before = people(booking);
    change.run();
    bookings.flush();
    Map<Long, Change> after = people(booking);
    List<Change> changes =
        Stream.concat(before.keySet().stream(), after.keySet().stream())
            .distinct()
            .filter(id -> !Objects.equals(before.get(id), after.get(id)))
            .map(id -> Optional.ofNullable(before.get(id)).orElse(new Change(id, null, null)))
            .toList();
    if (booking.state() == BookingState.CONFIRMED && !changes.isEmpty()) {
      booking.peopleChanged();
      String detail = changes.size() == 1 ? "1 attendee" : changes.size() + " attendees";
      audit.record("attendees-changed", AuditedObject.booking(booking.reference()), detail);
      changed.fire(new AttendeesChanged(booking.id(), booking.reference(), changes));
    }
  }

  public void state(Attendee attendee, String pointer, NewAttendee person) {
    stated.fire(
        new RequirementsStated(
            attendee.booking().id(), attendee.id(), pointer + "/requirements", person.stated()));
  }

  private static Map<Long, Change> people(Booking booking) {
    return booking.attendees().stream()
        .collect(
            Collectors.toMap(
                Attendee::id, a -> new Change(a.id(), a.name(), a.email().orElse(null))));
  }
}
