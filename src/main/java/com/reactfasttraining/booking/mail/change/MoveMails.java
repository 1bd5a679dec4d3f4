package com.reactfasttraining.booking.mail.change;

import static java.util.Objects.requireNonNull;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.document.CalendarFile;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.document.paper.AttachDocuments;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letters;
import com.reactfasttraining.booking.mail.letter.PrivateLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people get when their booking moves, with the calendar entry that replaces the old one. */
@ApplicationScoped
public class MoveMails {

  @Inject private ReadMovedBooking bookings;
  @Inject private PrivateLink link;
  @Inject private AttachDocuments papers;
  @Inject private CalendarFile calendar;
  @Inject private Letters letters;

  public Envelope toBooker(QueuedMail mail) {
    MovedBooking moved = read(mail);
    Booker booker = moved.booking().booker();
    List<Attachment> attached = new ArrayList<>(papers.of(mail.reference()));
    attached.add(
        calendar.invitation(moved.booking(), new Participant(0, booker.name(), booker.email())));
    return letters.envelope(
        mail, Map.of("moved", moved, "link", link.to(mail.reference())), attached);
  }

  public Envelope toAttendee(QueuedMail mail) {
    MovedBooking moved = read(mail);
    long id = requireNonNull(mail.attendeeId());
    Participant attendee =
        moved.booking().attendees().stream().filter(a -> a.id() == id).findFirst().orElseThrow();
    return letters.envelope(
        mail,
        Map.of("moved", moved, "attendee", attendee),
        List.of(calendar.invitation(moved.booking(), attendee)));
  }

  /** That a rest is to be paid before the booking moves, or that it was not paid in time. */
  public Envelope ofRest(QueuedMail mail) {
    return letters.envelope(
        mail, Map.of("moved", read(mail), "link", link.to(mail.reference())), List.of());
  }

  private MovedBooking read(QueuedMail mail) {
    return bookings.of(mail.about().split(":", 2)[0]);
  }
}
