package com.reactfasttraining.booking.booking.hold;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;

/**
 * Says who books, as often as wanted: while the booking is held, and once it is confirmed until the
 * session begins.
 */
@ApplicationScoped
public class NameBooker {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private HoldAllowance allowance;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Makes this person the booker.
   *
   * @throws RefusedException NOT_FOUND, HOLD_EXPIRED, BOOKING_STATE; TOO_MANY_HOLDS when they hold
   *     too much already
   */
  @Transactional
  public BookingView name(String reference, @Valid Booker booker) {
    Booking booking = found.own(bookings.lock(reference));
    if (booking.state().isHold()) {
      allowance.checkBuyer(booker.email(), booking.id());
    }
    booking.bookedBy(booker, clock.instant());
    if (booking.state() == BookingState.CONFIRMED) {
      audit.record("booker-changed", AuditedObject.booking(reference), "contact details");
    }
    return found.view(booking);
  }
}
