package com.reactfasttraining.booking.booking.hold;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives the booker more time, a limited number of times. */
@ApplicationScoped
public class ExtendHold {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private HoldTerms terms;
  @Inject private AuditLog audit;

  @Transactional
  public BookingView extend(String reference) {
    Booking booking = found.own(bookings.lock(reference));
    booking.extend(terms.from());
    audit.record("hold-extended", AuditedObject.booking(reference), booking.state().name());
    return found.view(booking);
  }
}
