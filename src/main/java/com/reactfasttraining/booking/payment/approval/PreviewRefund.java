package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows staff what was paid for a booking, what went back, and what may go back. */
@ApplicationScoped
public class PreviewRefund {

  @Inject private Caller caller;
  @Inject private Bookings bookings;
  @Inject private Payments payments;
  @Inject private RefundRequests requests;
  @Inject private RefundLimit limit;

  /**
   * The preview.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND
   */
  @Transactional
  public RefundableView of(String reference) {
    caller.requireAnyOf("STAFF", "FINANCE", "ADMIN");
    Booking booking =
        bookings.find(reference).orElseThrow(() -> RefusedException.notFound("booking"));
    List<Payment> paid =
        payments.ofBooking(reference).stream()
            .filter(payment -> payment.state() == PaymentState.SUCCEEDED)
            .toList();
    List<RefundRequest> asked = requests.of(booking);
    Money nothing = Money.zero(booking.fare().unit().currency());
    return new RefundableView(
        reference,
        booking.booker().map(Booker::name).orElse(null),
        paid.stream().map(Payment::amount).reduce(nothing, Money::plus),
        paid.stream().map(Payment::refunded).reduce(nothing, Money::plus),
        paid.stream().map(Payment::refundable).reduce(nothing, Money::plus),
        limit.left(asked, nothing.currency()),
        paid.stream().map(PreviewRefund::part).toList(),
        booking.attendees().stream().map(person -> share(person, booking, asked)).toList(),
        requests.views(asked));
  }

  private static PaidPartView part(Payment payment) {
    return new PaidPartView(
        payment.publicId(),
        payment.attempt(),
        payment.amount(),
        payment.refunded(),
        payment.refundable(),
        payment.isByCard() ? payment.card().orElse(null) : "credit");
  }

  private static AttendeeShareView share(
      Attendee person, Booking booking, List<RefundRequest> asked) {
    boolean taken = asked.stream().anyMatch(request -> request.covers(person.publicId()));
    return new AttendeeShareView(person.publicId(), person.name(), booking.fare().unit(), taken);
  }
}
