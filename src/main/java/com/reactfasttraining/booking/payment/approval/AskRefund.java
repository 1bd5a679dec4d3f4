package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.approval.RefundRequest.Wanted;
import com.reactfasttraining.booking.payment.refund.RefundPlan;
import com.reactfasttraining.booking.payment.refund.RequestRefund;
import com.reactfasttraining.booking.payment.refund.StaffOrder;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/**
 * A member of staff gives money back, or asks for it: an amount or the shares of attendees, over as
 * few payments of the booking as possible. The booking and its seats stay as they are.
 */
@ApplicationScoped
public class AskRefund {

  @Inject private Caller caller;
  @Inject private Bookings bookings;
  @Inject private Payments payments;
  @Inject private RefundRequests requests;
  @Inject private GrantAlone grants;
  @Inject private RequestRefund refunds;
  @Inject private Clock clock;

  /**
   * Asks.
   *
   * @return what became of it: granted, or waiting for a second person
   * @throws RefusedException FORBIDDEN, NOT_FOUND; INVALID when it is more than is left, or
   *     nothing; QUOTE_STALE when what is left has changed since it was seen
   */
  @Transactional
  public RequestState ask(String reference, @Valid NewRefund wanted) {
    caller.requireAnyOf("STAFF", "FINANCE", "ADMIN");
    Booking booking =
        bookings.lock(reference).orElseThrow(() -> RefusedException.notFound("booking"));
    List<Payment> paid = payments.lockOfBooking(reference);
    requireUnchanged(wanted.seenLeft(), left(paid, wanted.seenLeft()));
    List<RefundRequest> before = requests.of(booking);
    Money amount = amount(booking, wanted, before);
    RefundPlan plan = RefundPlan.of(amount, paid);
    if (plan.uncovered().signum() > 0) {
      throw wrong("Enter at most " + wanted.seenLeft().format() + ": no more is left to give back");
    }
    Wanted what = new Wanted(amount, wanted.attendees(), wanted.note().strip(), caller.actor());
    RefundRequest request = grants.add(booking, what, clock.instant());
    refunds.request(plan.parts(), new StaffOrder(request.id(), request.isWaiting()));
    return request.state();
  }

  private static Money left(List<Payment> paid, Money seen) {
    return paid.stream().map(Payment::refundable).reduce(Money.zero(seen.currency()), Money::plus);
  }

  private static void requireUnchanged(Money seen, Money now) {
    if (!seen.equals(now)) {
      throw new RefusedException(
          ProblemKind.QUOTE_STALE,
          "Meanwhile something else was given back of this booking; "
              + now.format()
              + " is left. Please look again.");
    }
  }

  private static Money amount(Booking booking, NewRefund wanted, List<RefundRequest> before) {
    if (wanted.attendees().isEmpty()) {
      if (wanted.amount() == null) {
        throw wrong("Enter the amount, or choose attendees");
      }
      return Money.ofMajor(wanted.amount(), booking.fare().unit().currency());
    }
    List<String> known = booking.attendees().stream().map(Attendee::publicId).toList();
    if (!known.containsAll(wanted.attendees())) {
      throw RefusedException.notFound("attendee");
    }
    if (before.stream().anyMatch(r -> wanted.attendees().stream().anyMatch(r::covers))) {
      throw wrong("The share of one of these attendees was given back already");
    }
    return booking.fare().unit().times(wanted.attendees().size());
  }

  private static RefusedException wrong(String text) {
    return RefusedException.invalid(List.of(new FieldError("/amount", text)));
  }
}
