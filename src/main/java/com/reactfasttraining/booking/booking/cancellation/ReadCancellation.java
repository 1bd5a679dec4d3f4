package com.reactfasttraining.booking.booking.cancellation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.company.CompanyBookings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Reads what a cancellation did, for the mails about it. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ReadCancellation {

  @Inject private ChangeQuotes quotes;
  @Inject private Bookings bookings;
  @Inject private CompanyBookings companies;

  /** The cancellation that used this quote. */
  public CancelledSeats of(String quoteId) {
    ChangeQuote quote = quotes.find(quoteId).orElseThrow();
    Set<String> ids = quote.people();
    List<Attendee> people =
        ids.isEmpty()
            ? bookings.get(quote.bookingId()).attendees()
            : quotes.people(quote.bookingId(), ids);
    boolean onInvoice = companies.payer(quote.bookingId()).isPresent();
    return new CancelledSeats(
        people, ids.isEmpty(), quote.refund(), quote.fee(), onInvoice, quote.toCredit());
  }
}
