package com.reactfasttraining.booking.document;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.catalogue.SessionState;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.catalogue.VenueView;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** Example bookings for tests. */
public final class ConfirmedBookings {

  private ConfirmedBookings() {}

  /** One booker and so many attendees, the booker being the first of them. */
  public static ConfirmedBooking of(int seats) {
    return of(seats, "Maria Chén-O’Neill");
  }

  public static ConfirmedBooking of(int seats, String booker) {
    return new ConfirmedBooking(
        7,
        "RFB7K2M9QX",
        0,
        new Booker(booker, "maria@example.com", "01632 960 123", "Harbour Café Ltd", null, null),
        seats,
        IntStream.range(0, seats).mapToObj(i -> participant(i, booker)).toList(),
        session(),
        Price.includingVat(Money.of(8500L * seats, "GBP"), 2000),
        Vat.at(2000),
        Instant.parse("2026-11-24T10:15:00Z"));
  }

  private static Participant participant(int seat, String booker) {
    return seat == 0
        ? new Participant(1, booker, "maria@example.com")
        : new Participant(1 + seat, "Attendee Number " + (seat + 1), "a" + seat + "@example.com");
  }

  public static SessionView session() {
    return new SessionView(
        "S1",
        "emergency-first-aid-at-work",
        "Emergency First Aid at Work",
        LocalDate.of(2027, 7, 13),
        LocalTime.of(9, 0),
        LocalTime.of(16, 30),
        "Europe/London",
        new VenueView(
            "bristol-harbour",
            "Harbourside Training Rooms",
            "12 Harbour Street",
            "Bristol",
            "BS1 4QA",
            List.of("STEP_FREE", "LIFT", "ACCESSIBLE_TOILET", "HEARING_LOOP")),
        12,
        4,
        Money.of(8500, "GBP"),
        VatTreatment.STANDARD,
        SessionState.OPEN);
  }
}
