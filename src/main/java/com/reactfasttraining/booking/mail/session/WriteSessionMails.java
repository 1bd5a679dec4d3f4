package com.reactfasttraining.booking.mail.session;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.BookedSessionChanged;
import com.reactfasttraining.booking.booking.rescue.BookingStranded;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.NewMail;
import com.reactfasttraining.booking.mail.NewMail.Address;
import com.reactfasttraining.booking.mail.QueueMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/** Tells the booker and each further attendee that their session was moved or cancelled. */
@ApplicationScoped
@Transactional(MANDATORY)
public class WriteSessionMails {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private QueueMail queue;

  /** Called once for every confirmed booking of a session that was moved. */
  public void changed(BookedSessionChanged event) {
    ConfirmedBooking booking = bookings.of(event.reference());
    String subject =
        "Your course has changed: " + booking.session().courseTitle() + ", now " + booking.day();
    String key = event.formerPlan() + ":" + event.reference();
    write(booking, MailKind.SESSION_CHANGED, key, Address.of(booking.booker().email(), subject));
    further(booking, subject)
        .forEach(to -> write(booking, MailKind.ATTENDEE_SESSION_CHANGED, key, to));
  }

  /** Called once for every confirmed booking of a session that was cancelled. */
  public void cancelled(BookingStranded event) {
    ConfirmedBooking booking = bookings.of(event.reference());
    String course = booking.session().courseTitle() + ", " + booking.day();
    String key = event.reference() + ":" + booking.revision();
    write(
        booking,
        MailKind.SESSION_CANCELLED,
        key,
        Address.of(booking.booker().email(), "Cancelled, please choose: " + course));
    further(booking, "Your course is cancelled: " + course)
        .forEach(to -> write(booking, MailKind.ATTENDEE_SESSION_CANCELLED, key, to));
  }

  private static Stream<Address> further(ConfirmedBooking booking, String subject) {
    return booking.attendees().stream()
        .filter(attendee -> attendee.email() != null && !booking.isBookers(attendee.email()))
        .map(attendee -> address(attendee, subject));
  }

  private static Address address(Participant attendee, String subject) {
    return new Address(String.valueOf(attendee.email()), subject, attendee.id());
  }

  private void write(ConfirmedBooking booking, MailKind kind, String key, Address to) {
    String person = to.attendeeId() == null ? "" : ":" + to.attendeeId();
    queue.queue(NewMail.about(booking.id(), kind, kind + ":" + key + person, to));
  }
}
