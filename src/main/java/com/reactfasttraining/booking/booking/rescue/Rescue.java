package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.persistence.Column;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One confirmed booking whose session was cancelled. It is open while the booking is still
 * confirmed on that session: moving or cancelling the booking, by whatever way, answers it. It
 * changes under the lock of the booking.
 */
@Entity
@Table(name = "rescues")
class Rescue {

  private static final Duration TIME_TO_ANSWER = Duration.ofDays(2);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "booking_id")
  private Booking booking;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "session_id")
  private Session session;

  @Column(name = "created_at")
  private Instant createdAt;

  private Instant deadline;

  @Enumerated(EnumType.STRING)
  private RescueState state;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @SuppressWarnings("NullAway.Init")
  protected Rescue() {}

  @SuppressWarnings("NullAway.Init")
  Rescue(Booking booking, Instant now) {
    this.booking = booking;
    this.session = booking.session();
    this.createdAt = now;
    this.deadline = now.plus(TIME_TO_ANSWER);
    this.state = RescueState.OPEN;
  }

  /** The booking has left its session or was cancelled; otherwise nothing changes. */
  boolean answer(boolean asCredit, Instant now) {
    if (state == RescueState.OPEN) {
      state = chosen(asCredit);
      answeredAt = state == RescueState.OPEN ? null : now;
      return state != RescueState.OPEN;
    }
    return false;
  }

  private RescueState chosen(boolean asCredit) {
    if (!booking.session().equals(session)) {
      return RescueState.MOVED;
    }
    if (booking.state() != BookingState.CANCELLED) {
      return RescueState.OPEN;
    }
    return asCredit ? RescueState.CREDITED : RescueState.REFUNDED;
  }

  /**
   * Refuses what was answered before.
   *
   * @throws RefusedException BOOKING_STATE, naming the answer
   */
  void requireOpen() {
    if (state != RescueState.OPEN) {
      throw new RefusedException(
          ProblemKind.BOOKING_STATE,
          "You have chosen already, to " + state.words() + ".",
          Map.of("state", state.name()),
          List.of());
    }
  }

  boolean isOpen() {
    return state == RescueState.OPEN;
  }

  Booking booking() {
    return booking;
  }

  Instant deadline() {
    return deadline;
  }

  RescueState state() {
    return state;
  }

  RescueSummary summary(Instant now) {
    boolean overdue = isOpen() && !deadline.isAfter(now);
    return RescueSummary.of(booking, session, new RescueSummary.Answer(state, deadline, overdue));
  }
}
