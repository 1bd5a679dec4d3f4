package com.reactfasttraining.booking.mail;

import static java.util.Objects.requireNonNull;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.catalogue.FormerPlanView;
import com.reactfasttraining.booking.catalogue.FormerPlans;
import com.reactfasttraining.booking.document.CalendarFile;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What people get when staff have moved their session, with the calendar entry that replaces. */
@ApplicationScoped
public class SessionMails {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private FormerPlans formerPlans;
  @Inject private PrivateLink link;
  @Inject private CalendarFile calendar;
  @Inject private Letters letters;

  Envelope toBooker(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    Booker booker = booking.booker();
    return letters.envelope(
        mail,
        Map.of("booking", booking, "before", before(mail), "link", link.to(mail.reference())),
        List.of(calendar.invitation(booking, new Participant(0, booker.name(), booker.email()))));
  }

  Envelope toAttendee(QueuedMail mail) {
    ConfirmedBooking booking = bookings.of(mail.reference());
    long id = requireNonNull(mail.attendeeId());
    Participant attendee =
        booking.attendees().stream().filter(a -> a.id() == id).findFirst().orElseThrow();
    return letters.envelope(
        mail,
        Map.of("booking", booking, "before", before(mail), "attendee", attendee),
        List.of(calendar.invitation(booking, attendee)));
  }

  private FormerPlanView before(QueuedMail mail) {
    return formerPlans.view(mail.about().split(":", 2)[0]);
  }
}
