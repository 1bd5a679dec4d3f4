package com.reactfasttraining.booking.booking.day;

import com.reactfasttraining.booking.booking.Attendance;
import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Notes who came, from two hours before the start until seven days after the end; a later note
 * corrects the one before, and both stay in the history.
 */
@ApplicationScoped
public class NoteAttendance {

  @Inject private Registers registers;
  @Inject private RegisterRoles roles;
  @Inject private Caller caller;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Notes one person.
   *
   * @throws RefusedException NOT_FOUND for somebody who is not expected on the session; FORBIDDEN;
   *     CONFLICT outside of the time
   */
  @Transactional
  public void note(String sessionId, String attendeeId, Attendance seen) {
    roles.check();
    Booking booking =
        registers
            .lock(sessionId, attendeeId)
            .orElseThrow(() -> RefusedException.notFound("attendee"));
    Instant now = clock.instant();
    RegisterTimes.check(booking.session(), now);
    note(booking, Registers.attendee(booking, attendeeId), seen, now);
  }

  /** Notes everybody as present of whom nothing was noted yet. */
  @Transactional
  public void allPresent(String sessionId) {
    roles.check();
    Instant now = clock.instant();
    for (Booking booking : registers.lock(sessionId)) {
      RegisterTimes.check(booking.session(), now);
      booking.attendees().stream()
          .filter(attendee -> attendee.attendance().isEmpty())
          .forEach(attendee -> note(booking, attendee, Attendance.PRESENT, now));
    }
  }

  private void note(Booking booking, Attendee attendee, Attendance seen, Instant now) {
    String before = attendee.attendance().map(Attendance::name).orElse("not noted");
    if (!before.equals(seen.name())) {
      attendee.note(seen, caller.actor(), now);
      String detail = "Seat %d: %s → %s".formatted(attendee.position() + 1, before, seen);
      audit.record("attendance-noted", AuditedObject.booking(booking.reference()), detail);
    }
  }
}
