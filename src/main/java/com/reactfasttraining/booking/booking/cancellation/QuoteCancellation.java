package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Tells to the penny what cancelling would give back, or take off a company's invoice, and keeps
 * its word for a short time.
 */
@ApplicationScoped
public class QuoteCancellation {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private WorkOutCancellation workOut;
  @Inject private ChangeQuotes quotes;
  @Inject private Clock clock;

  @Transactional
  public QuoteView quote(String reference, NewCancellationQuote wanted) {
    Booking booking = found.own(bookings.find(reference));
    Instant now = clock.instant();
    Cancellation cancellation = workOut.of(booking, wanted.people(), now);
    ChangeQuote quote = new ChangeQuote(booking, cancellation, now);
    quotes.add(quote);
    Money toCredit = workOut.split(booking, quote.refund()).toCredit();
    return quote.view(cancellation.policy(), toCredit);
  }
}
