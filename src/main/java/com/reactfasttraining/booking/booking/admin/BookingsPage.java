package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.search.BookingSearch;
import com.reactfasttraining.booking.booking.search.BookingSummary;
import com.reactfasttraining.booking.booking.search.SearchBookings;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of bookings: searched, filtered and paged by its address alone, so that it can be kept
 * as a bookmark and sent to a colleague.
 */
@Named
@RequestScoped
public class BookingsPage {

  private static final int ROWS = 25;

  @Inject private SearchBookings searchBookings;

  private @Nullable String q;
  private @Nullable String state;
  private @Nullable String after;
  private Slice<BookingSummary> found = Slice.whole(List.of());

  public void load() {
    BookingSearch search = new BookingSearch(q, chosenState());
    found = searchBookings.search(search, ROWS, after == null || after.isBlank() ? null : after);
  }

  private @Nullable BookingState chosenState() {
    return Arrays.stream(BookingState.values())
        .filter(known -> known.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public List<BookingSummary> getRows() {
    return found.items();
  }

  /** The cursor of the next page, or null on the last. */
  public @Nullable String getNext() {
    return found.next();
  }

  public List<BookingState> getStates() {
    return List.of(BookingState.values());
  }

  /** True when something restricts the list. */
  public boolean isFiltered() {
    return (q != null && !q.isBlank()) || chosenState() != null;
  }

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
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
