package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.search.BookingSearch;
import com.reactfasttraining.booking.booking.search.BookingSummary;
import com.reactfasttraining.booking.booking.search.SearchBookings;
import com.reactfasttraining.booking.platform.listing.Choice;
import com.reactfasttraining.booking.platform.listing.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of bookings: searched, filtered and paged by its address alone, so that it can be kept
 * as a bookmark and sent to a colleague.
 */
@Named
@RequestScoped
public class BookingsPage {

  @Inject private SearchBookings searchBookings;

  private final Listing<BookingSummary> list = new Listing<>(25);
  private @Nullable String q;
  private @Nullable String state;

  public void load() {
    BookingSearch search = new BookingSearch(q, chosenState());
    list.load((size, after) -> searchBookings.search(search, size, after));
  }

  private @Nullable BookingState chosenState() {
    return Choice.of(BookingState.class, state).orElse(null);
  }

  public Listing<BookingSummary> getList() {
    return list;
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
}
