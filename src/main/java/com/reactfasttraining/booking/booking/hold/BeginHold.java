package com.reactfasttraining.booking.booking.hold;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.Hold;
import com.reactfasttraining.booking.booking.access.BookingTokens;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes a new booking on a locked session, as far as its buyer may hold another one. */
@ApplicationScoped
@Transactional(MANDATORY)
public class BeginHold {

  @Inject private Bookings bookings;
  @Inject private BookingTokens tokens;
  @Inject private FindBooking found;
  @Inject private HoldTerms terms;
  @Inject private HoldAllowance allowance;
  @Inject private Caller caller;
  @Inject private AuditLog audit;

  /**
   * The booking with the key of its private link.
   *
   * @throws RefusedException SESSION_FULL, SESSION_CLOSED, TOO_MANY_HOLDS
   */
  BookingView on(Session session, NewBooking wanted) {
    Hold hold = terms.from().from(caller.origin().network());
    Booking booking = Booking.hold(Tokens.readable(8), session, wanted.seats(), hold);
    if (wanted.booker() == null) {
      allowance.checkNetwork(caller.origin());
    } else {
      allowance.checkBuyer(wanted.booker().email(), booking.id());
      booking.bookedBy(wanted.booker(), hold.now());
    }
    bookings.add(booking);
    String detail = "→ HELD, %d seats".formatted(booking.seats());
    audit.record("hold-placed", AuditedObject.booking(booking.reference()), detail);
    return found.view(booking).withToken(tokens.issue(booking, hold.now()));
  }
}
