package com.reactfasttraining.booking.booking;

import static com.reactfasttraining.booking.booking.BookingState.CONFIRMED;
import static com.reactfasttraining.booking.booking.BookingState.EXPIRED;
import static com.reactfasttraining.booking.booking.BookingState.HELD;

import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a booking has come: its state, when it reached it, and until when its seats are kept. The
 * one place where a state changes, and where a change is refused because of it.
 */
@Embeddable
public class BookingProgress {

  @Enumerated(EnumType.STRING)
  private BookingState state;

  @Embedded private HoldPeriod hold;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Column(name = "cancelled_at")
  private @Nullable Instant cancelledAt;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @Column(name = "free_to_change")
  private boolean freeToChange;

  @SuppressWarnings("NullAway.Init")
  protected BookingProgress() {}

  BookingProgress(Hold kept) {
    state = HELD;
    hold = new HoldPeriod(kept);
    createdAt = kept.now();
  }

  /**
   * Goes on to another state.
   *
   * @throws BookingStateException when that one does not follow on this one
   */
  void become(BookingState next, Instant now) {
    if (!state.canBecome(next)) {
      throw refused("The booking is " + state + ", so it cannot become " + next + ".");
    }
    state = next;
    hold.forgetNetwork();
    switch (next) {
      case CONFIRMED -> confirmedAt = now;
      case CANCELLED -> cancelledAt = now;
      case COMPLETED -> completedAt = now;
      default -> {}
    }
  }

  void bookerKnown() {
    hold.forgetNetwork();
  }

  void extend(Hold longer) {
    requireLiveHold(longer.now());
    hold.extend(longer);
  }

  /** From here on somebody pays; asked again it changes nothing. */
  void awaitPayment(Instant now) {
    if (state == HELD) {
      become(BookingState.AWAITING_PAYMENT, now);
      hold.leaveTimeToPay(now);
    }
  }

  /** Seats that nobody has gone on to pay for are wanted no more: their time is over now. */
  public void letGo(Instant now) {
    if (state == HELD && !hold.isOver(now)) {
      hold.end(now);
    }
  }

  /** Answers may still change: while it is held, and once confirmed until the session begins. */
  void requireChangeable(Instant startsAt, Instant now) {
    if (state == CONFIRMED) {
      requireConfirmedBefore(startsAt, now);
    } else {
      requireLiveHold(now);
    }
  }

  /** Refuses with BOOKING_STATE unless it is confirmed and its session has not begun. */
  public void requireConfirmedBefore(Instant startsAt, Instant now) {
    if (state != CONFIRMED) {
      throw refused("The booking is " + state + ", so this cannot be changed.");
    }
    if (!startsAt.isAfter(now)) {
      throw refused("The session has begun, so the booking can no longer be changed here.");
    }
  }

  void requireLiveHold(Instant now) {
    if (state == EXPIRED || (state.isHold() && hold.isOver(now))) {
      throw new HoldExpiredException();
    }
    if (!state.isHold()) {
      throw refused("The booking is " + state + ", so this can no longer be changed here.");
    }
  }

  /** Seats can be changed or given up only before somebody has gone on to pay. */
  void requireNotPaying(Instant now, String otherwise) {
    requireLiveHold(now);
    if (state != HELD) {
      throw refused(otherwise);
    }
  }

  /** A hard change of the session by the company stays one, whatever small ones follow. */
  void freeToChange(boolean hard) {
    freeToChange |= hard;
  }

  /** On the session that it chose itself the usual policy holds again. */
  void settleOnAnother() {
    freeToChange = false;
  }

  RefusedException refused(String detail) {
    return new BookingStateException(state, detail);
  }

  BookingState state() {
    return state;
  }

  /** True when cancelling and moving are free, because the company changed the session. */
  public boolean isFreeToChange() {
    return freeToChange;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }

  public Optional<Instant> cancelledAt() {
    return Optional.ofNullable(cancelledAt);
  }

  /** When the seats are given back unless the booking is paid for. */
  public Instant holdExpiresAt() {
    return hold.expiresAt();
  }
}
