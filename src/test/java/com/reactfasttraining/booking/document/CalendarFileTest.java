package com.reactfasttraining.booking.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  private static final Instant MADE = Instant.parse("2027-06-01T12:00:00Z");

  private final CalendarFile files =
      new CalendarFile(new SettingsFixture().build(), Clock.fixed(MADE, ZoneOffset.UTC));
  private final ConfirmedBooking booking = ConfirmedBookings.of(3);

  @Test
  void saysWhenAndWhereInTheVenuesOwnTime() throws Exception {
    Calendar calendar = parse(files.published(booking));
    VEvent event = event(calendar);
    assertThat(event.<ZonedDateTime>getStartDate().orElseThrow().getDate().toInstant())
        .isEqualTo(Instant.parse("2027-07-13T08:00:00Z"));
    assertThat(event.<ZonedDateTime>getEndDate().orElseThrow().getDate().toInstant())
        .isEqualTo(Instant.parse("2027-07-13T15:30:00Z"));
    assertThat(text(files.published(booking)))
        .contains("DTSTART;TZID=Europe/London:20270713T090000");
    assertThat(value(event, Property.LOCATION))
        .isEqualTo("Harbourside Training Rooms, 12 Harbour Street, Bristol, BS1 4QA");
    assertThat(calendar.<CalendarComponent>getComponents(Component.VTIMEZONE)).hasSize(1);
  }

  @Test
  void keepsTheSameUidInEveryCopySoThatCalendarsReplaceTheEntry() throws Exception {
    Participant other = booking.attendees().get(1);
    List<Attachment> copies = List.of(files.published(booking), files.invitation(booking, other));
    for (Attachment copy : copies) {
      assertThat(value(event(parse(copy)), Property.UID))
          .isEqualTo("RFB7K2M9QX@booking.example.com");
      assertThat(value(event(parse(copy)), Property.DTSTAMP)).isEqualTo("20270601T120000Z");
      assertThat(value(event(parse(copy)), Property.SEQUENCE)).isEqualTo("0");
    }
  }

  @Test
  void downloadIsPublishedAndMailInvites() throws Exception {
    assertThat(parse(files.published(booking)).getMethod().getValue()).isEqualTo("PUBLISH");
    Attachment invitation = files.invitation(booking, booking.attendees().get(0));
    assertThat(parse(invitation).getMethod().getValue()).isEqualTo("REQUEST");
    assertThat(value(event(parse(invitation)), Property.ORGANIZER))
        .isEqualTo("mailto:hello@example.com");
    parse(invitation).validate();
  }

  @Test
  void invitationNamesItsRecipientAndNobodyElse() {
    String text = text(files.invitation(booking, booking.attendees().get(1)));
    assertThat(text)
        .contains("mailto:a1@example.com")
        .contains("Attendee Number 2")
        .doesNotContain("Attendee Number 3")
        .doesNotContain("maria@example.com");
  }

  @Test
  void cancellationTakesTheEntryOutOfOneCalendar() throws Exception {
    Attachment file = files.cancelled(booking, new Participant(0, "Former", "old@example.com"));
    Calendar calendar = parse(file);
    assertThat(file.mediaType()).isEqualTo("text/calendar; method=CANCEL; charset=UTF-8");
    assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(value(event(calendar), Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(value(event(calendar), Property.UID)).isEqualTo("RFB7K2M9QX@booking.example.com");
    assertThat(text(file))
        .contains("SEQUENCE:0", "mailto:old@example.com")
        .doesNotContain("VALARM", "Attendee Number", "maria@example.com");
    calendar.validate();
  }

  @Test
  void namesCannotAddLinesOfTheirOwn() throws Exception {
    Participant mean = new Participant(9, "A\"\r\nX-EVIL:1\r\nB", "mean+%{x}@example.com");
    Attachment file = files.invitation(booking, mean);
    assertThat(event(parse(file)).getProperty("X-EVIL")).isEmpty();
    assertThat(file.fileName()).isEqualTo("Course-RFB7K2M9QX.ics");
  }

  private static Calendar parse(Attachment file) throws Exception {
    return new CalendarBuilder().build(new StringReader(new String(file.bytes(), UTF_8)));
  }

  /** The lines as written, unfolded. */
  private static String text(Attachment file) {
    return new String(file.bytes(), UTF_8).replace("\r\n ", "");
  }

  private static VEvent event(Calendar calendar) {
    return calendar.<VEvent>getComponents(Component.VEVENT).get(0);
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).orElseThrow().getValue();
  }
}
