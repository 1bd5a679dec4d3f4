package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.cancellation.QuoteMove;
import com.reactfasttraining.booking.booking.cancellation.QuoteView;
import com.reactfasttraining.booking.booking.company.CompanyBookings;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionFullException;
import com.reactfasttraining.booking.catalogue.SessionState;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells to the penny what moving to another session comes to, and keeps its word for a while. */
@ApplicationScoped
public class QuoteTransfer {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private Sessions sessions;
  @Inject private CheckTransfer check;
  @Inject private QuoteMove quotes;
  @Inject private CompanyBookings companies;

  /**
   * Answers with the quote; no seat is taken yet.
   *
   * @throws RefusedException NOT_FOUND, SESSION_FULL, SESSION_CLOSED, and what {@link
   *     CheckTransfer} refuses
   */
  @Transactional
  public TransferQuoteView quote(String reference, NewTransferQuote wanted) {
    Booking booking = found.own(bookings.find(reference));
    Session to =
        sessions.find(wanted.sessionId()).orElseThrow(() -> RefusedException.notFound("session"));
    check.check(booking, to);
    SessionView session = sessions.view(to);
    requireSeats(session, booking.seats());
    QuoteView quote = quotes.quote(booking, to);
    boolean onInvoice = companies.payer(booking.id()).isPresent();
    boolean billedAnew = Terms.isTaxedAnew(booking.session(), booking.fare().vat(), to);
    return view(Terms.of(booking, to, quote, onInvoice), session, quote, billedAnew);
  }

  private static void requireSeats(SessionView session, int seats) {
    if (session.state() == SessionState.CANCELLED || session.state() == SessionState.ENDED) {
      throw new RefusedException(
          ProblemKind.SESSION_CLOSED, "This session can no longer be booked. Choose another date.");
    }
    if (session.seatsAvailable() < seats) {
      throw new SessionFullException(session.seatsAvailable());
    }
  }

  private static TransferQuoteView view(
      Terms terms, SessionView session, QuoteView quote, boolean billedAnew) {
    return new TransferQuoteView(
        session,
        terms.oldPrice(),
        terms.newPrice(),
        terms.newPrice().minus(terms.oldPrice()),
        terms.fee(),
        terms.toPay(),
        terms.toInvoice(),
        terms.refund(),
        billedAnew,
        quote.policy(),
        quote.validUntil(),
        quote.quote());
  }
}
