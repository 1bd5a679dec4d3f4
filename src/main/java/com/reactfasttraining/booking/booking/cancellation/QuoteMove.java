package com.reactfasttraining.booking.booking.cancellation;

import static com.reactfasttraining.booking.booking.cancellation.ChangeKind.MOVE;
import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Quotes what of the money that was paid counts towards another session, and what is kept as a fee;
 * the quote's {@code refund} is what counts. Whether the booking may move is not asked here.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class QuoteMove {

  @Inject private CancellationPolicies policies;
  @Inject private WorkOutCancellation workOut;
  @Inject private ChangeQuotes quotes;
  @Inject private Caller caller;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Keeps a new quote. */
  public QuoteView quote(Booking booking, Session to) {
    Instant now = clock.instant();
    Cancellation move = workOut(booking, to, now);
    ChangeQuote quote = new ChangeQuote(booking, move, now);
    quotes.add(quote);
    return quote.view(move.policy(), Money.zero(quote.refund().currency()));
  }

  /**
   * Uses a quote up for the booking, which is locked.
   *
   * @throws RefusedException QUOTE_STALE; FORBIDDEN for a waiver by anybody but the booking staff
   */
  public QuoteView use(Booking booking, Session to, NewMove wanted) {
    Instant now = clock.instant();
    ChangeQuote quote = quotes.find(wanted.quote()).orElseThrow(ChangeQuote::stale);
    quote.requireFresh(booking, now);
    Cancellation move = workOut(booking, to, now);
    quote.use(move.offer(), now);
    String reason = wanted.waiveFeeBecause();
    if (reason != null) {
      caller.requireAnyOf("STAFF", "ADMIN");
      quote.waiveFee(reason.strip());
      audit.record("move-fee-waived", AuditedObject.booking(booking.reference()), quote.waiver());
    }
    return quote.view(move.policy(), Money.zero(quote.refund().currency()));
  }

  private Cancellation workOut(Booking booking, Session to, Instant now) {
    Instant end = booking.session().changesEnd();
    PaidSeats paid = workOut.paid(booking, booking.seats());
    CancellationPolicy policy = policies.of(booking);
    Money fee = policy.fee(MOVE, paid, now);
    String what = to.publicId() + " at " + to.price().times(booking.seats()).amountMinor();
    return new Cancellation(
        new Offer(MOVE, what, paid.paid().minus(fee), fee),
        policy.name(),
        policy.feeEnds(MOVE, end, now));
  }
}
