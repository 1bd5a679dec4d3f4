package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * One dated run of a course at a venue, and the count of its taken seats.
 *
 * <p>Invariant: {@code 0 ≤ seatsTaken ≤ capacity}, kept here under the row lock of {@link
 * Sessions#lock} and by a CHECK in the database.
 */
@Entity
@Table(name = "sessions")
public class Session {

  enum Plan {
    SCHEDULED,
    CANCELLED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course_id")
  private Course course;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "venue_id")
  private Venue venue;

  @Embedded private SessionTimes times;

  private int capacity;

  @Column(name = "seats_taken")
  private int seatsTaken;

  @Column(name = "price_minor")
  private long priceMinor;

  @Enumerated(EnumType.STRING)
  private Plan state;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Session() {}

  @SuppressWarnings("NullAway.Init")
  public Session(Course course, Venue venue, SessionPlan plan, ZoneId zone) {
    this.publicId = Tokens.publicId();
    this.course = course;
    this.state = Plan.SCHEDULED;
    take(plan, venue, zone);
  }

  /**
   * Becomes what staff want, before it begins.
   *
   * @throws RefusedException SESSION_CLOSED when it has begun or was called off; INVALID for fewer
   *     seats than are taken, and for times that cannot be
   */
  public void become(SessionPlan wanted, Venue there, Instant now) {
    requireComing(now);
    wanted.requirePossible(zone(), now);
    if (wanted.capacity() < seatsTaken) {
      throw SessionPlan.refused(
          "capacity",
          "Seats taken or held: %d. The number of seats cannot be less.".formatted(seatsTaken));
    }
    take(wanted, there, zone());
  }

  /**
   * It will not take place.
   *
   * @throws RefusedException SESSION_CLOSED when it has begun or was called off before
   */
  public void callOff(Instant now) {
    requireComing(now);
    state = Plan.CANCELLED;
  }

  private boolean isClosed(Instant now) {
    return isCancelled() || !times.isAhead(now);
  }

  private void requireComing(Instant now) {
    if (isClosed(now)) {
      throw new RefusedException(
          ProblemKind.SESSION_CLOSED,
          "This session has begun or was cancelled, so it can no longer be changed.");
    }
  }

  private void take(SessionPlan plan, Venue there, ZoneId zone) {
    venue = there;
    times = new SessionTimes(plan, zone);
    capacity = plan.capacity();
    priceMinor = Money.ofMajor(plan.price(), course.currency()).amountMinor();
  }

  public SessionPlan plan() {
    return new SessionPlan(
        venue.code(), date(), startTime(), endTime(), capacity, price().toDecimal());
  }

  /**
   * Takes seats of a session that has not begun.
   *
   * @throws RefusedException SESSION_CLOSED when it has begun or was called off; SESSION_FULL, with
   *     {@code seatsAvailable}, when fewer are left
   */
  public void reserve(int seats, Instant now) {
    requireBookable(now);
    if (seats > seatsLeft()) {
      throw new SessionFullException(seatsLeft());
    }
    seatsTaken += seats;
  }

  /**
   * Lets somebody come whose seats are taken already.
   *
   * @throws RefusedException SESSION_CLOSED when it has begun or was called off
   */
  public void requireBookable(Instant now) {
    if (isClosed(now)) {
      throw new RefusedException(
          ProblemKind.SESSION_CLOSED, "This session can no longer be booked. Choose another date.");
    }
  }

  /** Gives seats back that were taken before. */
  public void release(int seats) {
    if (seats > seatsTaken) {
      throw new IllegalStateException("more seats released than taken on session " + publicId);
    }
    seatsTaken -= seats;
  }

  public boolean isCancelled() {
    return state == Plan.CANCELLED;
  }

  public int seatsLeft() {
    return capacity - seatsTaken;
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public Course course() {
    return course;
  }

  public Venue venue() {
    return venue;
  }

  public LocalDate date() {
    return times.date();
  }

  public LocalTime startTime() {
    return times.startTime();
  }

  public LocalTime endTime() {
    return times.endTime();
  }

  public ZoneId zone() {
    return times.zone();
  }

  public Instant startsAt() {
    return times.startsAt();
  }

  /** Until when its bookings can be changed: one that was cancelled never begins. */
  public Instant changesEnd() {
    return isCancelled() ? Instant.MAX : startsAt();
  }

  public Instant endsAt() {
    return times.endsAt();
  }

  /** The price of one seat, VAT included. */
  public Money price() {
    return Money.of(priceMinor, course.currency());
  }

  SessionView view(int seatsAvailable, Instant now) {
    return new SessionView(
        publicId,
        course.slug(),
        course.title(),
        date(),
        startTime(),
        endTime(),
        zone().getId(),
        venue.view(),
        capacity,
        seatsAvailable,
        price(),
        course.vat().treatment(),
        stateWith(seatsAvailable, now));
  }

  private SessionState stateWith(int seatsAvailable, Instant now) {
    if (isCancelled()) {
      return SessionState.CANCELLED;
    }
    if (!times.isAhead(now)) {
      return SessionState.ENDED;
    }
    return seatsAvailable > 0 ? SessionState.OPEN : SessionState.FULL;
  }
}
