package com.reactfasttraining.booking.booking.people;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Until when customers may name people, swap them and change what they need: the trainer prepares
 * the day from these answers. Staff may change them until the session begins.
 */
@ApplicationScoped
public class NameCutOff {

  @Inject private Settings settings;
  @Inject private Caller caller;

  public Instant of(Booking booking) {
    return booking.session().startsAt().minus(settings.nameCutOff());
  }

  public boolean isOver(Booking booking, Instant now) {
    return !of(booking).isAfter(now);
  }

  /**
   * Lets a confirmed booking be changed in time only.
   *
   * @throws RefusedException CUT_OFF_PASSED
   */
  public void check(Booking booking, Instant now) {
    if (booking.state() == BookingState.CONFIRMED && !caller.isStaff() && isOver(booking, now)) {
      throw new RefusedException(
          ProblemKind.CUT_OFF_PASSED,
          "It is too close to the day to change this here. Please call us.");
    }
  }
}
