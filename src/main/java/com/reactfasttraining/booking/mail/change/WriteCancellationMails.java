package com.reactfasttraining.booking.mail.change;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.NewMail;
import com.reactfasttraining.booking.mail.NewMail.Address;
import com.reactfasttraining.booking.mail.QueueMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells the booker what was cancelled, and each further attendee who lost their seat. */
@ApplicationScoped
@Transactional(MANDATORY)
public class WriteCancellationMails {

  @Inject private ReadCancelledBooking bookings;
  @Inject private QueueMail queue;

  /** Called when attendees or a whole booking were cancelled, in the same transaction. */
  public void cancelled(BookingCancelled event) {
    CancelledBooking cancelled = bookings.of(event.reference(), event.quoteId());
    ConfirmedBooking booking = cancelled.booking();
    String course = booking.session().courseTitle() + ", " + booking.day();
    String what = cancelled.whole() ? "Booking cancelled: " : "Seats cancelled: ";
    write(event, MailKind.BOOKING_CANCELLED, Address.of(booking.booker().email(), what + course));
    cancelled.people().stream()
        .filter(person -> !hasNoMailOfTheirOwn(person, cancelled))
        .forEach(person -> write(event, person, course));
  }

  /** The booker is told anyway; an address that still has a seat keeps its entry. */
  private static boolean hasNoMailOfTheirOwn(Participant person, CancelledBooking cancelled) {
    String email = person.email();
    ConfirmedBooking booking = cancelled.booking();
    return email == null
        || booking.isBookers(email)
        || (!cancelled.whole()
            && booking.attendees().stream().anyMatch(a -> email.equalsIgnoreCase(a.email())));
  }

  private void write(BookingCancelled event, Participant person, String course) {
    Address to =
        new Address(
            String.valueOf(person.email()), "Your seat was cancelled: " + course, person.id());
    write(event, MailKind.ATTENDEE_CANCELLED, to);
  }

  private void write(BookingCancelled event, MailKind kind, Address to) {
    String person = to.attendeeId() == null ? "" : "-" + to.attendeeId();
    String key = kind + ":" + event.quoteId() + person;
    queue.queue(NewMail.about(event.bookingId(), kind, key, to));
  }
}
