package com.reactfasttraining.booking.mail.booking;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.people.AttendeesChanged;
import com.reactfasttraining.booking.booking.people.AttendeesChanged.Change;
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
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes to those whom a change of a confirmed booking's people concerns: whoever has a seat now
 * and was not told of it, whoever had one and has none any more, and the booker.
 *
 * <p>The revision of the booking is in each key, so a mail is written once a change. An address
 * that still has a seat, or is the booker's, keeps its calendar entry: nothing is cancelled there.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class WritePeopleMails {

  private record Person(String name, String email) {

    static Person of(String name, String email) {
      return new Person(name, email.toLowerCase(Locale.ROOT));
    }
  }

  @Inject private ReadConfirmedBooking bookings;
  @Inject private QueueMail queue;

  /** Called when the people were changed, in the same transaction. */
  public void changed(AttendeesChanged event) {
    ConfirmedBooking booking = bookings.of(event.reference());
    Set<Person> told =
        event.changes().stream()
            .filter(change -> change.emailBefore() != null)
            .map(change -> Person.of(name(change), Objects.requireNonNull(change.emailBefore())))
            .collect(Collectors.toSet());
    welcome(booking, event, told);
    event.changes().stream()
        .map(Change::emailBefore)
        .filter(Objects::nonNull)
        .distinct()
        .filter(email -> !booking.isBookers(email) && !hasSeat(booking, email))
        .forEach(email -> takeLeave(booking, email));
    String subject = "Attendees changed: booking " + booking.reference();
    write(booking, MailKind.PEOPLE_CHANGED, Address.of(booking.booker().email(), subject));
  }

  private void welcome(ConfirmedBooking booking, AttendeesChanged event, Set<Person> told) {
    Set<Long> changed =
        event.changes().stream().map(Change::attendeeId).collect(Collectors.toSet());
    String subject = "Your course: " + booking.session().courseTitle() + ", " + booking.day();
    for (Participant attendee : booking.attendees()) {
      String email = attendee.email();
      if (changed.contains(attendee.id())
          && email != null
          && !booking.isBookers(email)
          && !told.contains(Person.of(attendee.name(), email))) {
        write(booking, MailKind.ATTENDEE_CONFIRMATION, new Address(email, subject, attendee.id()));
      }
    }
  }

  private void takeLeave(ConfirmedBooking booking, String email) {
    String subject =
        "Your seat was given up: " + booking.session().courseTitle() + ", " + booking.day();
    write(booking, MailKind.SEAT_GIVEN_AWAY, Address.of(email, subject));
  }

  private static boolean hasSeat(ConfirmedBooking booking, String email) {
    return booking.attendees().stream().anyMatch(a -> email.equalsIgnoreCase(a.email()));
  }

  private static String name(Change change) {
    return Objects.requireNonNullElse(change.nameBefore(), "");
  }

  private void write(ConfirmedBooking booking, MailKind kind, Address to) {
    String whose = to.attendeeId() == null ? to.recipient() : to.attendeeId().toString();
    String key = "%s:%s:%d:%s".formatted(kind, booking.reference(), booking.revision(), whose);
    queue.queue(NewMail.about(booking.id(), kind, key, to));
  }
}
