package com.reactfasttraining.booking.mail.session;

import static java.util.Objects.requireNonNull;

import com.reactfasttraining.booking.booking.rescue.ShowRescue;
import com.reactfasttraining.booking.catalogue.change.FormerPlanView;
import com.reactfasttraining.booking.catalogue.change.FormerPlans;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What people get when staff have moved or cancelled their session, with the calendar entry. */
@ApplicationScoped
public class SessionMails {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private FormerPlans formerPlans;
  @Inject private ShowRescue rescues;
  @Inject private PrivateLink link;
  @Inject private CalendarFile calendar;
  @Inject private Letters letters;

  public Envelope changed(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    return letters.envelope(
        mail,
        Map.of("booking", booking, "before", before(mail), "link", link.to(mail.reference())),
        List.of(calendar.invitation(booking, booker(booking))));
  }

  public Envelope changedForAttendee(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    Participant attendee = attendee(mail, booking);
    return letters.envelope(
        mail,
        Map.of("booking", booking, "before", before(mail), "attendee", attendee),
        List.of(calendar.invitation(booking, attendee)));
  }

  /** With the dates that are kept at the moment of sending. */
  public Envelope cancelled(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    ZoneId zone = ZoneId.of(booking.session().zone());
    RescueText rescue = RescueText.of(rescues.of(mail.reference()).orElseThrow(), zone);
    return letters.envelope(
        mail,
        Map.of("booking", booking, "rescue", rescue, "link", link.toRescue(mail.reference())),
        List.of(calendar.cancelled(booking, booker(booking))));
  }

  public Envelope cancelledForAttendee(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    Participant attendee = attendee(mail, booking);
    return letters.envelope(
        mail,
        Map.of("booking", booking, "attendee", attendee),
        List.of(calendar.cancelled(booking, attendee)));
  }

  private static Participant booker(ConfirmedBooking booking) {
    return new Participant(0, booking.booker().name(), booking.booker().email());
  }

  private static Participant attendee(QueuedMail mail, ConfirmedBooking booking) {
    long id = requireNonNull(mail.attendeeId());
    return booking.attendees().stream().filter(a -> a.id() == id).findFirst().orElseThrow();
  }

  private FormerPlanView before(QueuedMail mail) {
    return formerPlans.view(mail.about().split(":", 2)[0]);
  }
}
