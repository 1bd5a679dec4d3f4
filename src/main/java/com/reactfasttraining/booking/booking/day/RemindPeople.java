package com.reactfasttraining.booking.booking.day;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Reminds bookers of missing names while there is time to give them, and everybody of the day.
 *
 * <p>Each run takes one batch; whoever booked after the moment of the reminder of the day gets
 * none, as the confirmation has just told them.
 */
@ApplicationScoped
public class RemindPeople {

  /** How long before the cut-off the booker is asked for names. */
  private static final Duration TIME_TO_NAME = Duration.ofDays(3);

  @Inject private DueBookings due;
  @Inject private Settings settings;
  @Inject private Event<NamesMissing> namesMissing;
  @Inject private Event<DayNear> dayNear;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  @Transactional
  public void ofMissingNames() {
    Instant cutOffNow = clock.instant().plus(settings.nameCutOff());
    List<Booking> unnamed = due.unnamed(cutOffNow, cutOffNow.plus(TIME_TO_NAME));
    for (Booking booking : unnamed) {
      note(booking, Reminder.Kind.NAMES, "names are missing");
      namesMissing.fire(new NamesMissing(booking.reference(), booking.session().startsAt()));
    }
  }

  @Transactional
  public void ofTheDay() {
    for (Booking booking : due.near(clock.instant(), settings.reminder())) {
      note(booking, Reminder.Kind.DAY, "the day comes near");
      dayNear.fire(new DayNear(booking.reference(), booking.session().startsAt()));
    }
  }

  private void note(Booking booking, Reminder.Kind kind, String why) {
    due.add(new Reminder(booking, kind, clock.instant()));
    audit.record("reminder-written", AuditedObject.booking(booking.reference()), why);
  }
}
