package com.reactfasttraining.booking.document.paper;

import static com.reactfasttraining.booking.document.paper.Letterhead.fact;
import static com.reactfasttraining.booking.document.paper.Letterhead.rows;

import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.platform.config.CompanySettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A booking confirmation as the texts that its template prints. */
final class ConfirmationPaper {

  private final ConfirmedBooking booking;
  private final CompanySettings company;

  ConfirmationPaper(ConfirmedBooking booking, CompanySettings company) {
    this.booking = booking;
    this.company = company;
  }

  String title() {
    return "Booking confirmation " + booking.reference();
  }

  Map<String, Object> parameters() {
    Map<String, Object> all = new HashMap<>();
    all.put("title", "Your booking is confirmed");
    all.put("reference", booking.reference());
    all.put("facts", rows(facts()));
    all.put("attendees", rows(attendees()));
    all.put("bring", BRING);
    all.put("changes", CHANGES);
    all.put("contact", contact());
    return all;
  }

  private List<Map<String, String>> facts() {
    List<Map<String, String>> facts = new ArrayList<>();
    facts.add(fact("Course", booking.session().courseTitle()));
    facts.add(fact("Date", booking.day()));
    facts.add(fact("Time", booking.hours() + ". Please arrive 15 minutes before the start."));
    facts.add(fact("Venue", booking.session().venue().name() + "\n" + booking.venueAddress()));
    if (!booking.venueAccess().isEmpty()) {
      facts.add(fact("Access at the venue", booking.venueAccess()));
    }
    facts.add(fact("Booked by", booker()));
    facts.add(fact("Price", booking.priceInWords()));
    return facts;
  }

  private String booker() {
    String company = booking.booker().company();
    return booking.booker().name() + (company == null ? "" : ", " + company);
  }

  private List<Map<String, String>> attendees() {
    return IntStream.range(0, booking.seats())
        .mapToObj(i -> Map.of("number", "" + (i + 1), "name", name(i)))
        .toList();
  }

  private String name(int seat) {
    return seat < booking.attendees().size()
        ? booking.attendees().get(seat).name()
        : "Name to follow";
  }

  private String contact() {
    return "Write to %s or call %s, and give the reference %s."
        .formatted(company.email(), company.phone(), booking.reference());
  }

  private static final String BRING =
      "<ul><li>Photo identification, such as a driving licence or a passport</li>"
          + "<li>Comfortable clothes: some exercises are done on the floor</li>"
          + "<li>Glasses, hearing aids or medication that you may need during the day</li></ul>";

  private static final String CHANGES =
      "The link in your confirmation e-mail opens this booking, with its papers. If somebody cannot"
          + " come, tell us as early as you can. What applies then is in the booking terms that you"
          + " accepted.";
}
