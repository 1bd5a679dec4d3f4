package com.reactfasttraining.booking.booking.cancellation;

import static com.reactfasttraining.booking.booking.cancellation.ChangeKind.CANCELLATION;
import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.access.PaymentsRead;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out what cancelling some attendees or a whole booking comes to. */
@ApplicationScoped
@Transactional(MANDATORY)
public class WorkOutCancellation {

  @Inject private CancellationPolicies policies;
  @Inject private Event<PaymentsRead> paymentsRead;

  /**
   * What it comes to now; nobody named means all.
   *
   * @throws RefusedException BOOKING_STATE unless it is confirmed and the session has not begun;
   *     INVALID for somebody who has no seat here
   */
  Cancellation of(Booking booking, Set<String> people, Instant now) {
    Instant end = booking.session().changesEnd();
    booking.progress().requireConfirmedBefore(end, now);
    requireSeated(booking, people);
    boolean all = people.isEmpty() || people.size() == booking.seats();
    PaidSeats paid = paid(booking, all ? booking.seats() : people.size());
    CancellationPolicy policy = policies.of(booking);
    Money fee = policy.fee(CANCELLATION, paid, now);
    String what = all ? "" : people.stream().sorted().collect(Collectors.joining(","));
    return new Cancellation(
        new Offer(CANCELLATION, what, paid.paid().minus(fee), fee),
        policy.name(),
        policy.feeEnds(CANCELLATION, end, now));
  }

  /** So many seats at their price, but never more than what was paid and not given back yet. */
  PaidSeats paid(Booking booking, int seats) {
    PaymentsRead read = new PaymentsRead(booking);
    paymentsRead.fire(read);
    Money price = booking.fare().unit().times(seats);
    return new PaidSeats(price.atMost(read.left()), seats, booking.session().startsAt());
  }

  /** Where an amount of what was paid would go: to cards first. */
  RefundSplit split(Booking booking, Money refund) {
    PaymentsRead read = new PaymentsRead(booking);
    paymentsRead.fire(read);
    Money nothing = Money.zero(refund.currency());
    if (read.isOnInvoice()) {
      return new RefundSplit(nothing, nothing);
    }
    Money toCard = refund.atMost(read.left().minus(read.leftOfCredits()));
    return new RefundSplit(toCard, refund.minus(toCard));
  }

  private static void requireSeated(Booking booking, Set<String> people) {
    Set<String> seated =
        booking.attendees().stream().map(Attendee::publicId).collect(Collectors.toSet());
    if (!seated.containsAll(people)) {
      throw RefusedException.invalid(
          List.of(
              new FieldError("/attendeeIds", "Choose people who have a seat on this booking.")));
    }
  }
}
