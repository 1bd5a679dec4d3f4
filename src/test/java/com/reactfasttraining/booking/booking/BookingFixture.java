package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Builds bookings through their own methods, so that a fixture is never in an impossible state. */
public final class BookingFixture {

  static final Instant NOW = SessionFixture.DAY_BEFORE;
  static final Duration QUARTER = Duration.ofMinutes(15);

  private Session session = SessionFixture.aSession().build();
  private int seats = 1;

  public static BookingFixture aBooking() {
    return new BookingFixture();
  }

  public BookingFixture on(Session chosen) {
    session = chosen;
    return this;
  }

  public BookingFixture withSeats(int count) {
    seats = count;
    return this;
  }

  public Booking held() {
    return Booking.hold("ABCD1234", session, seats, new Hold(NOW, QUARTER));
  }

  public Booking filledIn() {
    Booking booking = held();
    booking.bookedBy(booker(), NOW);
    booking.name(people(seats), NOW);
    return booking;
  }

  public Booking awaitingPayment() {
    Booking booking = filledIn();
    booking.awaitPayment("2026-11", null, NOW);
    return booking;
  }

  public Booking confirmed() {
    Booking booking = awaitingPayment();
    booking.confirm(NOW);
    return booking;
  }

  /** Whose time to pay has passed. */
  public Booking expired() {
    Booking booking = awaitingPayment();
    booking.expire(NOW.plus(QUARTER));
    return booking;
  }

  static Booker booker() {
    return new Booker("Ann Example", "ann@example.com", "01632 960001", " ", null, null);
  }

  static List<NewAttendee> people(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> person("Person " + i)).toList();
  }

  static NewAttendee person(String name) {
    return new NewAttendee(null, name, null, List.of(), null);
  }
}
