package com.reactfasttraining.booking.mail.booking;

import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letters;
import com.reactfasttraining.booking.mail.letter.PrivateLink;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.shared.BritishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** What people are reminded of before the day. */
@ApplicationScoped
public class ReminderMails {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private PrivateLink link;
  @Inject private Letters letters;
  @Inject private Settings settings;

  /** To the booker, with the link to name the people and until when it works. */
  public Envelope namesMissing(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    Map<String, Object> values =
        Map.of(
            "booking", booking,
            "link", link.to(mail.reference()),
            "deadline", deadline(booking.session()));
    return letters.envelope(mail, values, List.of());
  }

  public Envelope toBooker(QueuedMail mail) {
    Map<String, Object> values =
        Map.of("booking", bookings.of(mail.reference()), "link", link.to(mail.reference()));
    return letters.envelope(mail, values, List.of());
  }

  public Envelope toAttendee(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    Participant attendee = booking.attendee(mail.attendeeId()).orElseThrow();
    return letters.envelope(mail, Map.of("booking", booking, "attendee", attendee), List.of());
  }

  /** On the clock of the venue. */
  private String deadline(SessionView session) {
    ZonedDateTime cutOff =
        ZonedDateTime.of(session.date(), session.start(), ZoneId.of(session.zone()))
            .minus(settings.nameCutOff());
    return BritishDates.withWeekday(cutOff.toLocalDate())
        + ", "
        + BritishDates.clock(cutOff.toLocalTime());
  }
}
