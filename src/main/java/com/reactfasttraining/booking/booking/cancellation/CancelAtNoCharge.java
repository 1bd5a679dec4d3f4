package com.reactfasttraining.booking.booking.cancellation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/**
 * Cancels a whole booking whose session the company cancelled. What is given back is still worked
 * out and kept as a quote, so that mails, papers and refunds follow as from any cancellation.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class CancelAtNoCharge {

  @Inject private WorkOutCancellation workOut;
  @Inject private ChangeQuotes quotes;
  @Inject private CarryOutCancellation carryOut;
  @Inject private Clock clock;

  /**
   * All that would be given back.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException BOOKING_STATE
   */
  public Money refund(Booking booking) {
    return workOut.of(booking, Set.of(), clock.instant()).offer().refund();
  }

  /** Where all of it would go. */
  public RefundSplit split(Booking booking) {
    return workOut.split(booking, refund(booking));
  }

  /**
   * Cancels it, locked with its session.
   *
   * @param asCredit true when the booker keeps a credit instead of the money
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException BOOKING_STATE
   */
  public void cancel(Booking locked, boolean asCredit) {
    Instant now = clock.instant();
    Cancellation cancellation = workOut.of(locked, Set.of(), now);
    ChangeQuote quote = new ChangeQuote(locked, cancellation, now);
    quotes.add(quote);
    quote.use(cancellation.offer(), now);
    if (asCredit) {
      quote.keepAsCredit();
    }
    carryOut.carryOut(locked, quote, now);
  }
}
