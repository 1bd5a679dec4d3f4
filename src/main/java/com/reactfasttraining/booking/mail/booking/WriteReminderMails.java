package com.reactfasttraining.booking.mail.booking;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.day.DayNear;
import com.reactfasttraining.booking.booking.day.NamesMissing;
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
import java.time.Instant;

/** Writes before the day: to the booker for missing names, and to everybody that it is near. */
@ApplicationScoped
@Transactional(MANDATORY)
public class WriteReminderMails {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private QueueMail queue;

  public void namesMissing(NamesMissing event) {
    ConfirmedBooking booking = bookings.of(event.reference());
    String subject = "Please tell us who is coming: " + course(booking);
    Address to = Address.of(booking.booker().email(), subject);
    write(booking, event.startsAt(), MailKind.NAMES_MISSING, to);
  }

  public void dayNear(DayNear event) {
    ConfirmedBooking booking = bookings.of(event.reference());
    String subject = "See you soon: " + course(booking);
    Address booker = Address.of(booking.booker().email(), subject);
    write(booking, event.startsAt(), MailKind.BOOKING_REMINDER, booker);
    for (Participant attendee : booking.attendees()) {
      String email = attendee.email();
      if (email != null && !booking.isBookers(email)) {
        Address to = new Address(email, subject, attendee.id());
        write(booking, event.startsAt(), MailKind.ATTENDEE_REMINDER, to);
      }
    }
  }

  private static String course(ConfirmedBooking booking) {
    return booking.session().courseTitle() + ", " + booking.day();
  }

  private void write(ConfirmedBooking booking, Instant startsAt, MailKind kind, Address to) {
    String whose = to.attendeeId() == null ? "booker" : to.attendeeId().toString();
    String key = "%s:%s:%s:%s".formatted(kind, booking.reference(), startsAt, whose);
    queue.queue(NewMail.about(booking.id(), kind, key, to));
  }
}
