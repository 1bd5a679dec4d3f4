package com.reactfasttraining.booking.document;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.catalogue.AccessFeature;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.shared.BritishDates;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the papers and mails of a confirmed booking say; no health data is among it. The revision
 * rises with every change that calendars must follow.
 */
public record ConfirmedBooking(
    long id,
    String reference,
    int revision,
    Booker booker,
    int seats,
    List<Participant> attendees,
    SessionView session,
    Price price,
    Vat vat,
    Instant confirmedAt) {

  /** An attendee: who, and where to write to. */
  public record Participant(long id, String name, @Nullable String email) {}

  /** Seats on which nobody sits yet by name. */
  public int unnamed() {
    return seats - attendees.size();
  }

  /** The attendee of this id, if they still have a seat. */
  public Optional<Participant> attendee(@Nullable Long id) {
    return attendees.stream().filter(a -> id != null && a.id() == id).findFirst();
  }

  /** True when the address is the booker's own, in whatever case it was typed. */
  public boolean isBookers(String email) {
    return booker.email().equalsIgnoreCase(email);
  }

  /** Such as {@code £85.00, including £14.17 VAT}, or why there is no VAT in it. */
  public String priceInWords() {
    return vat.inWords(price);
  }

  /** Such as {@code Tuesday 12 January 2027}. */
  public String day() {
    return BritishDates.withWeekday(session.date());
  }

  /** Such as {@code 09:00 to 16:30}. */
  public String hours() {
    return BritishDates.span(session.start(), session.end());
  }

  public String venueAddress() {
    return session.venue().address()
        + ", "
        + session.venue().town()
        + ", "
        + session.venue().postcode();
  }

  /** Access features of the venue in plain words, or an empty text when none is known. */
  public String venueAccess() {
    return session.venue().accessFeatures().stream()
        .map(AccessFeature::inWords)
        .collect(Collectors.joining(", "));
  }

  LocalDate confirmedOn() {
    return confirmedAt.atZone(ZoneId.of(session.zone())).toLocalDate();
  }
}
