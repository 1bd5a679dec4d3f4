package com.reactfasttraining.booking.mail.booking;

import com.reactfasttraining.booking.document.CalendarFile;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letters;
import com.reactfasttraining.booking.mail.letter.PrivateLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What is said when other people sit on the seats of a confirmed booking than before. */
@ApplicationScoped
public class PeopleMails {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private PrivateLink link;
  @Inject private CalendarFile calendar;
  @Inject private Letters letters;

  /** To an address that has lost its seat: it learns nobody's name, and its calendar is cleared. */
  public Envelope seatGivenAway(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    Participant former = new Participant(0, mail.recipient(), mail.recipient());
    return letters.envelope(
        mail, Map.of("booking", booking), List.of(calendar.cancelled(booking, former)));
  }

  /** To the booker: who has a seat now. */
  public Envelope peopleChanged(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    Map<String, Object> values = Map.of("booking", booking, "link", link.to(mail.reference()));
    return letters.envelope(mail, values, List.of());
  }
}
