package com.reactfasttraining.booking.mail;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.BookedSessionChanged;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import com.reactfasttraining.booking.mail.NewMail.Address;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells the booker and each further attendee that their course has changed. */
@ApplicationScoped
@Transactional(MANDATORY)
public class WriteSessionMails {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private QueueMail queue;

  /** Called once for every confirmed booking of a session that was moved. */
  public void changed(BookedSessionChanged event) {
    ConfirmedBooking booking = bookings.of(event.reference());
    String key = event.formerPlan() + ":" + event.reference();
    String subject = "Your course has changed: " + booking.session().courseTitle();
    write(
        booking,
        MailKind.SESSION_CHANGED,
        key,
        Address.of(booking.booker().email(), subject + ", now " + booking.day()));
    booking.attendees().stream()
        .filter(attendee -> attendee.email() != null && !booking.isBookers(attendee.email()))
        .map(attendee -> address(attendee, subject + ", now " + booking.day()))
        .forEach(to -> write(booking, MailKind.ATTENDEE_SESSION_CHANGED, key, to));
  }

  private static Address address(Participant attendee, String subject) {
    return new Address(String.valueOf(attendee.email()), subject, attendee.id());
  }

  private void write(ConfirmedBooking booking, MailKind kind, String key, Address to) {
    String person = to.attendeeId() == null ? "" : ":" + to.attendeeId();
    queue.queue(NewMail.about(booking.id(), kind, kind + ":" + key + person, to));
  }
}
