package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Cancels some attendees or a whole booking, before the session begins, at what was quoted. */
@ApplicationScoped
public class CancelBooking {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private WorkOutCancellation workOut;
  @Inject private ChangeQuotes quotes;
  @Inject private CarryOutCancellation carryOut;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Frees the seats at once; the money follows.
   *
   * @throws RefusedException NOT_FOUND, BOOKING_STATE, QUOTE_STALE, INVALID; FORBIDDEN for a waiver
   *     by anybody but the booking staff
   */
  @Transactional
  public BookingView cancel(String reference, NewCancellation wanted) {
    Booking booking = found.own(bookings.lockWithSession(reference));
    Instant now = clock.instant();
    booking.progress().requireConfirmedBefore(booking.session().changesEnd(), now);
    ChangeQuote quote = quotes.find(wanted.quote()).orElseThrow(ChangeQuote::stale);
    quote.requireFresh(booking, now);
    quote.use(workOut.of(booking, wanted.people(), now).offer(), now);
    String reason = wanted.waiveFeeBecause();
    if (reason != null) {
      caller.requireAnyOf("STAFF", "ADMIN");
      quote.waiveFee(reason.strip());
    }
    carryOut.carryOut(booking, quote, now);
    return found.view(booking);
  }
}
