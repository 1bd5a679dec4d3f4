package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.SearchSessions;
import com.reactfasttraining.booking.catalogue.SessionSearch;
import com.reactfasttraining.booking.catalogue.SessionState;
import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of sessions, filtered and paged by its address alone. It begins with today until a first
 * date is given.
 */
@Named
@RequestScoped
public class SessionsPage {

  private static final int ROWS = 25;

  @Inject private SearchSessions searchSessions;

  private @Nullable String course;
  private @Nullable String venue;
  private @Nullable String from;
  private @Nullable String to;
  private @Nullable String state;
  private @Nullable String after;
  private Slice<SessionView> found = Slice.whole(List.of());

  public void load() {
    LocalDate first = date(from);
    from = (first == null ? searchSessions.today() : first).toString();
    SessionSearch search = new SessionSearch(course, venue, date(from), date(to), chosenState());
    found = searchSessions.search(search, ROWS, after == null || after.isBlank() ? null : after);
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
    return Arrays.stream(SessionState.values())
        .filter(known -> known.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public List<SessionView> getRows() {
    return found.items();
  }

  /** The cursor of the next page, or null on the last. */
  public @Nullable String getNext() {
    return found.next();
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

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
