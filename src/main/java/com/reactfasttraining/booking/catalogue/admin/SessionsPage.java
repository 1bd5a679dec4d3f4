package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.SearchSessions;
import com.reactfasttraining.booking.catalogue.SessionSearch;
import com.reactfasttraining.booking.catalogue.SessionState;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.platform.listing.Choice;
import com.reactfasttraining.booking.platform.listing.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The list of sessions, filtered and paged by its address alone. It begins with today until a first
 * date is given.
 */
@Named
@RequestScoped
public class SessionsPage {

  @Inject private SearchSessions searchSessions;

  private final Listing<SessionView> list = new Listing<>(25);
  private @Nullable String course;
  private @Nullable String venue;
  private @Nullable String from;
  private @Nullable String to;
  private @Nullable String state;

  public void load() {
    LocalDate first = date(from);
    from = (first == null ? searchSessions.today() : first).toString();
    SessionSearch search = new SessionSearch(course, venue, date(from), date(to), chosenState());
    list.load((size, after) -> searchSessions.search(search, size, after));
  }

  /** A date of an address; what is none does not restrict. */
  private static @Nullable LocalDate date(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable SessionState chosenState() {
    return Choice.of(SessionState.class, state).orElse(null);
  }

  public Listing<SessionView> getList() {
    return list;
  }

  public @Nullable String getCourse() {
    return course;
  }

  public void setCourse(@Nullable String course) {
    this.course = course;
  }

  public @Nullable String getVenue() {
    return venue;
  }

  public void setVenue(@Nullable String venue) {
    this.venue = venue;
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }
}
