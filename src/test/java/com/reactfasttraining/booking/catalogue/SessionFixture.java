package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.shared.Vat;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Builds a session as the database would give it: entities have no setters, so the fixture fills
 * their fields.
 */
public final class SessionFixture {

  /** One day before the session begins. */
  public static final Instant DAY_BEFORE = Instant.parse("2027-01-13T09:00:00Z");

  private int capacity = 12;
  private int seatsTaken;
  private long priceMinor = 8500;
  private Session.Plan plan = Session.Plan.SCHEDULED;
  private Vat vat = Vat.at(2000);

  public static SessionFixture aSession() {
    return new SessionFixture();
  }

  public SessionFixture withCapacity(int seats) {
    capacity = seats;
    return this;
  }

  public SessionFixture withSeatsTaken(int seats) {
    seatsTaken = seats;
    return this;
  }

  public SessionFixture withPrice(long minor) {
    priceMinor = minor;
    return this;
  }

  public SessionFixture taxed(Vat other) {
    vat = other;
    return this;
  }

  public SessionFixture cancelled() {
    plan = Session.Plan.CANCELLED;
    return this;
  }

  public Session build() {
    Session session = new Session();
    set(session, "publicId", "SESSION000000001");
    set(session, "course", course());
    set(session, "venue", venue());
    set(session, "times", times());
    set(session, "capacity", capacity);
    set(session, "seatsTaken", seatsTaken);
    set(session, "priceMinor", priceMinor);
    set(session, "state", plan);
    return session;
  }

  private SessionTimes times() {
    LocalDate date = LocalDate.of(2027, 1, 14);
    LocalTime start = LocalTime.of(9, 0);
    return new SessionTimes(
        new SessionPlan("the-mill", date, start, start.plusHours(7), capacity, BigDecimal.TEN),
        ZoneId.of("Europe/London"));
  }

  private Course course() {
    Course course = new Course();
    set(course, "slug", "emergency-first-aid");
    set(course, "title", "Emergency First Aid at Work");
    set(course, "currency", "GBP");
    set(course, "vatRateBasisPoints", vat.rateBasisPoints());
    set(course, "vatTreatment", vat.treatment());
    return course;
  }

  private static Venue venue() {
    return new Venue(
        new VenueSheet("the-mill", "The Mill", "1 Row", "York", "YO99 1ZZ", List.of("LIFT")));
  }

  private static void set(Object entity, String name, Object value) {
    try {
      Field field = entity.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(entity, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(entity.getClass() + " has no field " + name, e);
    }
  }
}
