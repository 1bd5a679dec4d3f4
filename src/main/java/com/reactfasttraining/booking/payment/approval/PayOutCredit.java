package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.approval.RefundRequest.Wanted;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.Credits;
import com.reactfasttraining.booking.payment.refund.RefundCredit;
import com.reactfasttraining.booking.payment.refund.StaffOrder;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * A member of staff pays out what is left of a credit to the cards that it once came from, or asks
 * for it, as for any other refund. Nobody can spend it meanwhile.
 */
@ApplicationScoped
public class PayOutCredit {

  @Inject private Caller caller;
  @Inject private Bookings bookings;
  @Inject private Payments payments;
  @Inject private Credits credits;
  @Inject private GrantAlone grants;
  @Inject private RefundCredit refunds;
  @Inject private Clock clock;

  /**
   * Asks for all that is left.
   *
   * @param seenLeft what was left when it was decided
   * @return what became of it: granted, or waiting for a second person
   * @throws RefusedException FORBIDDEN, NOT_FOUND; INVALID without a reason; QUOTE_STALE when what
   *     is left has changed since it was seen, or is nothing
   */
  @Transactional
  public RequestState payOut(String reference, Money seenLeft, String note) {
    caller.requireAnyOf("STAFF", "FINANCE", "ADMIN");
    requireNote(note);
    Booking booking =
        bookings.lock(reference).orElseThrow(() -> RefusedException.notFound("booking"));
    Credit credit =
        credits.ofBooking(reference).orElseThrow(() -> RefusedException.notFound("credit"));
    payments.lockOfBooking(reference);
    credits.lock(List.of(credit));
    requireUnchanged(seenLeft, credit.left());
    Wanted what = new Wanted(credit.left(), List.of(), note.strip(), caller.actor());
    RefundRequest request = grants.add(booking, what, clock.instant());
    refunds.payOut(credit, new StaffOrder(request.id(), request.isWaiting()));
    return request.state();
  }

  private static void requireNote(String note) {
    if (note.isBlank() || note.length() > 500) {
      throw RefusedException.invalid(
          List.of(new FieldError("/note", "Enter why, in 500 characters or fewer")));
    }
  }

  private static void requireUnchanged(Money seen, Money now) {
    if (!seen.equals(now) || now.signum() == 0) {
      throw new RefusedException(
          ProblemKind.QUOTE_STALE,
          "Meanwhile the credit has changed; %s is left. Please look again."
              .formatted(now.format()));
    }
  }
}
