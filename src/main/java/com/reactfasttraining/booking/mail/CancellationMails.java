package com.reactfasttraining.booking.mail;

import static java.util.Objects.requireNonNull;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.document.CalendarFile;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What people get when seats are cancelled; whoever does not come loses the calendar entry. */
@ApplicationScoped
public class CancellationMails {

  @Inject private ReadCancelledBooking bookings;
  @Inject private CalendarFile calendar;
  @Inject private Letters letters;

  /** With the entry's cancellation only when nobody comes any more. */
  Envelope toBooker(QueuedMail mail) {
    CancelledBooking cancelled = bookings.of(mail.reference(), mail.about());
    Booker booker = cancelled.booking().booker();
    Participant recipient = new Participant(0, booker.name(), booker.email());
    List<Attachment> entry =
        cancelled.whole() ? List.of(calendar.cancelled(cancelled.booking(), recipient)) : List.of();
    return letters.envelope(mail, Map.of("cancelled", cancelled), entry);
  }

  Envelope toAttendee(QueuedMail mail) {
    String quoteId = mail.about().substring(0, mail.about().indexOf('-'));
    CancelledBooking cancelled = bookings.of(mail.reference(), quoteId);
    long id = requireNonNull(mail.attendeeId());
    Participant attendee =
        cancelled.people().stream().filter(a -> a.id() == id).findFirst().orElseThrow();
    return letters.envelope(
        mail,
        Map.of("cancelled", cancelled, "attendee", attendee),
        List.of(calendar.cancelled(cancelled.booking(), attendee)));
  }
}
