package com.reactfasttraining.booking.booking.access;

import com.reactfasttraining.booking.booking.Bookings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes a key for the private link of a booking, to be written into a mail. */
@ApplicationScoped
public class IssueBookingToken {

  @Inject private Bookings bookings;
  @Inject private BookingTokens tokens;
  @Inject private Clock clock;

  @Transactional
  public String issue(String reference) {
    return tokens.issue(bookings.find(reference).orElseThrow(), clock.instant());
  }
}
