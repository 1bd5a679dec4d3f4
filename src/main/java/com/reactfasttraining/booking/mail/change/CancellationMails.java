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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people get when seats are cancelled; whoever does not come loses the calendar entry. */
@ApplicationScoped
public class CancellationMails {

  @Inject private ReadCancelledBooking bookings;
  @Inject private CalendarFile calendar;
  @Inject private AttachDocuments papers;
  @Inject private Letters letters;

  /**
   * With the credit note of an invoice, and the entry's cancellation when nobody comes any more.
   */
  public Envelope toBooker(QueuedMail mail) {
    CancelledBooking cancelled = bookings.of(mail.reference(), mail.about());
    Booker booker = cancelled.booking().booker();
    Participant recipient = new Participant(0, booker.name(), booker.email());
    List<Attachment> attached = new ArrayList<>(papers.ofChange(mail.about()));
    if (cancelled.whole()) {
      attached.add(calendar.cancelled(cancelled.booking(), recipient));
    }
    return letters.envelope(mail, Map.of("cancelled", cancelled), attached);
  }

  public Envelope toAttendee(QueuedMail mail) {
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
