package com.reactfasttraining.booking.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.platform.config.CompanySettings;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A booked session as an entry for a calendar (RFC 5545), and as an invitation in a mail (RFC
 * 5546).
 *
 * <p>DTSTAMP is when the file was made (RFC 5545 §3.8.7.2). The UID is that of the booking, for
 * ever; SEQUENCE is its revision, so that calendars replace or take out the entry. Nobody's e-mail
 * address is in it but the recipient's.
 */
@ApplicationScoped
public class CalendarFile {

  private static final String MEDIA_TYPE = "text/calendar";

  @Inject private Settings settings;
  @Inject private Clock clock;

  @SuppressWarnings("NullAway.Init")
  protected CalendarFile() {}

  CalendarFile(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** For a download by the booker. */
  public Attachment published(ConfirmedBooking booking) {
    return file(
        booking, calendar(booking, ImmutableMethod.PUBLISH, withReminder(booking)), MEDIA_TYPE);
  }

  /** For the mail to one of the booking's people; an attendee learns no other names. */
  public Attachment invitation(ConfirmedBooking booking, Participant recipient) {
    return mailed(booking, recipient, ImmutableMethod.REQUEST, withReminder(booking));
  }

  /**
   * Takes the entry out of the recipient's calendar: the booking, or their seat on it, is no more.
   */
  public Attachment cancelled(ConfirmedBooking booking, Participant recipient) {
    VEvent event = event(booking);
    event.replace(ImmutableStatus.VEVENT_CANCELLED);
    return mailed(booking, recipient, ImmutableMethod.CANCEL, event);
  }

  private Attachment mailed(
      ConfirmedBooking booking, Participant recipient, Method method, VEvent event) {
    Optional.ofNullable(recipient.email())
        .ifPresent(address -> event.add(attendee(recipient.name(), address)));
    String type = MEDIA_TYPE + "; method=" + method.getValue() + "; charset=UTF-8";
    return file(booking, calendar(booking, method, event), type);
  }

  private static Attachment file(ConfirmedBooking booking, Calendar calendar, String type) {
    String name = "Course-" + booking.reference() + ".ics";
    return new Attachment(name, type, calendar.toString().getBytes(UTF_8));
  }

  private Calendar calendar(ConfirmedBooking booking, Method method, VEvent event) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//React Fast Training//Booking 1.0//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(method);
    calendar.add(timeZone(booking.session().zone()));
    calendar.add(event);
    return calendar;
  }

  private static VTimeZone timeZone(String zone) {
    TimeZone known = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone);
    return Objects.requireNonNull(known, zone).getVTimeZone();
  }

  private VEvent event(ConfirmedBooking booking) {
    var session = booking.session();
    ZoneId zone = ZoneId.of(session.zone());
    VEvent event =
        new VEvent(
            ZonedDateTime.of(session.date(), session.start(), zone),
            ZonedDateTime.of(session.date(), session.end(), zone),
            session.courseTitle());
    event.replace(new DtStamp(clock.instant()));
    event.add(new Uid(booking.reference() + "@" + settings.publicUrl().getHost()));
    event.add(new Sequence(booking.revision()));
    event.add(ImmutableStatus.VEVENT_CONFIRMED);
    event.add(new Location(session.venue().name() + ", " + booking.venueAddress()));
    event.add(new Description(description(booking)));
    event.add(organizer(settings.company()));
    return event;
  }

  private String description(ConfirmedBooking booking) {
    String access = booking.venueAccess();
    return "Booking %s. Please arrive 15 minutes early and bring photo identification.%s\nQuestions: %s, %s"
        .formatted(
            booking.reference(),
            access.isEmpty() ? "" : "\nAccess at the venue: " + access + ".",
            settings.company().phone(),
            settings.company().email());
  }

  private static Organizer organizer(CompanySettings company) {
    Organizer organizer = new Organizer(mailto(company.email()));
    organizer.add(new Cn(company.name()));
    return organizer;
  }

  private static Attendee attendee(String name, String address) {
    Attendee attendee = new Attendee(mailto(address));
    attendee.add(new Cn(name.replaceAll("[\\p{Cntrl}\"]", " ")));
    attendee.add(Role.REQ_PARTICIPANT);
    attendee.add(PartStat.ACCEPTED);
    attendee.add(Rsvp.FALSE);
    return attendee;
  }

  /** Characters that a URI may not hold are quoted. */
  private static URI mailto(String address) {
    try {
      return new URI("mailto", address, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not an e-mail address", e);
    }
  }

  private VEvent withReminder(ConfirmedBooking booking) {
    VEvent event = event(booking);
    event.add(reminder(booking.session().courseTitle()));
    return event;
  }

  private static VAlarm reminder(String title) {
    VAlarm alarm = new VAlarm(Duration.ofDays(-1));
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description("Tomorrow: " + title));
    return alarm;
  }
}
