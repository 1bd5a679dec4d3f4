package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks after one confirmed booking of a cancelled session; safe to repeat. */
@ApplicationScoped
public class RescueBooking {

  @Inject private Bookings bookings;
  @Inject private Sessions sessions;
  @Inject private Rescues rescues;
  @Inject private HoldAlternatives alternatives;
  @Inject private Event<BookingStranded> stranded;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** The subject of a message: the session's internal key, a colon, the booking's reference. */
  @Transactional
  public void rescue(String subject) {
    String[] parts = subject.split(":", 2);
    String reference = parts[1];
    List<Long> others = alternatives.find(reference);
    Set<Long> locked = bookings.lockSessions(reference, new HashSet<>(others));
    List<Session> lockedOthers = others.stream().map(sessions::lock).toList();
    bookings
        .lock(reference, locked)
        .filter(booking -> isStranded(booking, Long.parseLong(parts[0])))
        .ifPresent(booking -> rescue(booking, lockedOthers));
  }

  /** Not if it was answered or begun already, as after a crash between the work and its receipt. */
  private boolean isStranded(Booking booking, long sessionId) {
    return booking.state() == BookingState.CONFIRMED
        && booking.session().id() == sessionId
        && !rescues.isBegun(booking, booking.session());
  }

  private void rescue(Booking booking, List<Session> locked) {
    booking.sessionChanged(true);
    Rescue rescue = new Rescue(booking, clock.instant());
    rescues.add(rescue);
    alternatives.hold(rescue, locked);
    audit.record(
        "session-cancelled",
        AuditedObject.booking(booking.reference()),
        "free to cancel or move, asked to choose");
    stranded.fire(new BookingStranded(booking.reference()));
  }
}
