package com.reactfasttraining.booking.booking.caller;

import com.reactfasttraining.booking.booking.Booking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Keeps seats while the caller finishes the booking by the link in a mail, and pays by card. */
@ApplicationScoped
public class HoldForCaller {

  @Inject private KeepForCaller keepForCaller;
  @Inject private Event<SeatsKept> kept;

  /**
   * Keeps the seats for so many hours; the answer is the booking's reference.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException FORBIDDEN, NOT_FOUND,
   *     SESSION_FULL, SESSION_CLOSED
   */
  @Transactional
  public String hold(
      @Valid NewCallerBooking wanted,
      @Min(value = 1, message = "Enter 1 to 48 hours")
          @Max(value = 48, message = "Enter 1 to 48 hours")
          int hours) {
    Booking booking = keepForCaller.keep(wanted, Duration.ofHours(hours));
    kept.fire(new SeatsKept(booking.id()));
    return booking.reference();
  }
}
