package com.reactfasttraining.booking.mail.booking;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.NewMail;
import com.reactfasttraining.booking.mail.NewMail.Address;
import com.reactfasttraining.booking.mail.QueueMail;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.requirement.AttendeeRequirements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Writes to everybody whom a confirmed booking concerns: the booker, each further attendee with an
 * address of their own, and the company when a need is critical.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class WriteBookingMails {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private Bookings allBookings;
  @Inject private AttendeeRequirements requirements;
  @Inject private Settings settings;
  @Inject private QueueMail queue;

  /** Called when a booking was confirmed, in the same transaction. */
  public void confirmed(String reference) {
    ConfirmedBooking booking = bookings.of(reference);
    String event = booking.session().courseTitle() + ", " + booking.day();
    write(
        booking,
        MailKind.BOOKING_CONFIRMATION,
        Address.of(booking.booker().email(), "Booking confirmed: " + event));
    booking.attendees().stream()
        .filter(attendee -> isFurther(attendee, booking))
        .forEach(attendee -> write(booking, attendee, event));
    if (requirements.hasOpenCritical(booking.id())) {
      write(booking, MailKind.CRITICAL_REQUIREMENT, toCompany(reference));
    }
  }

  /** Called when staff keep seats for a caller, in the same transaction. */
  public void seatsKept(long bookingId) {
    Booking booking = allBookings.get(bookingId);
    MailKind kind = MailKind.SEATS_KEPT;
    String course = booking.session().course().title();
    String subject = "We keep " + (booking.seats() == 1 ? "a seat" : "seats") + " for you: ";
    Address to = Address.of(booking.booker().orElseThrow().email(), subject + course);
    queue.queue(NewMail.about(bookingId, kind, kind + ":" + booking.reference(), to));
  }

  /** Called when a critical need is stated; before the confirmation, that one tells of it. */
  public void criticalNeed(long bookingId) {
    Booking booking = allBookings.get(bookingId);
    if (booking.state() == BookingState.CONFIRMED) {
      MailKind kind = MailKind.CRITICAL_REQUIREMENT;
      String key = kind + ":" + booking.reference() + ":" + Tokens.publicId();
      queue.queue(NewMail.about(bookingId, kind, key, toCompany(booking.reference())));
    }
  }

  private Address toCompany(String reference) {
    return Address.of(settings.company().email(), "Critical requirement: booking " + reference);
  }

  private static boolean isFurther(Participant attendee, ConfirmedBooking booking) {
    return attendee.email() != null && !booking.isBookers(attendee.email());
  }

  private void write(ConfirmedBooking booking, Participant attendee, String event) {
    Address to =
        new Address(String.valueOf(attendee.email()), "Your course: " + event, attendee.id());
    write(booking, MailKind.ATTENDEE_CONFIRMATION, to);
  }

  private void write(ConfirmedBooking booking, MailKind kind, Address to) {
    String person = to.attendeeId() == null ? "" : ":" + to.attendeeId();
    String key = kind + ":" + booking.reference() + person;
    queue.queue(NewMail.about(booking.id(), kind, key, to));
  }
}
