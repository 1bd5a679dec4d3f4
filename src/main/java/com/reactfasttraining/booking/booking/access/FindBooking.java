package com.reactfasttraining.booking.booking.access;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.identity.FindAccount;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Finds a booking for somebody who may see it: whoever holds a key of its private link, the account
 * with its booker's confirmed address, or staff.
 *
 * <p>For everybody else it does not exist; the answer is the same as for a reference that was never
 * given out.
 */
@ApplicationScoped
public class FindBooking {

  @Inject private Bookings bookings;
  @Inject private BookingTokens tokens;
  @Inject private Sessions sessions;
  @Inject private FindAccount account;
  @Inject private Caller caller;
  @Inject private Event<AttendeesRead> attendeesRead;
  @Inject private Event<PaymentsRead> paymentsRead;

  /** The booking as the present caller may see it. */
  @Transactional
  public BookingView view(String reference) {
    return view(own(bookings.find(reference)));
  }

  /** The found booking, if the present caller may see it. */
  public Booking own(Optional<Booking> found) {
    return found
        .filter(this::isOpenToCaller)
        .orElseThrow(() -> RefusedException.notFound("booking"));
  }

  /** What is answered after a change. */
  public BookingView view(Booking booking) {
    AttendeesRead read =
        new AttendeesRead(
            booking.reference(), booking.attendees().stream().map(Attendee::id).toList());
    attendeesRead.fire(read);
    PaymentsRead money = money(booking);
    return new BookingView(
        booking.reference(),
        booking.state(),
        sessions.view(booking.session()),
        booking.seats(),
        booking.booker().orElse(null),
        booking.attendees().stream().map(a -> a.view(read.of(a.id()))).toList(),
        booking.state().isHold() ? booking.progress().holdExpiresAt() : null,
        booking.price(),
        booking.fare().vat().treatment(),
        booking.termsVersion().orElse(null),
        booking.progress().createdAt(),
        money.refunds(),
        money.moveToPay(),
        money.isOnInvoice(),
        null);
  }

  private PaymentsRead money(Booking booking) {
    PaymentsRead read = new PaymentsRead(booking);
    if (!booking.state().isHold()) {
      paymentsRead.fire(read);
    }
    return read;
  }

  private boolean isOpenToCaller(Booking booking) {
    String token = caller.bookingToken();
    return caller.isStaff()
        || (token != null && tokens.opens(token, booking))
        || account.confirmedEmail().filter(mail -> isBookedBy(mail, booking)).isPresent();
  }

  private static boolean isBookedBy(String email, Booking booking) {
    return booking.booker().filter(booker -> email.equalsIgnoreCase(booker.email())).isPresent();
  }
}
