package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.waiting.SearchWaiting;
import com.reactfasttraining.booking.booking.waiting.WaitingState;
import com.reactfasttraining.booking.booking.waiting.WaitingSummary;
import com.reactfasttraining.booking.platform.listing.Choice;
import com.reactfasttraining.booking.platform.listing.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The waiting list: filtered by state and paged by its address alone. */
@Named
@RequestScoped
public class WaitingListPage {

  @Inject private SearchWaiting searchWaiting;

  private final Listing<WaitingSummary> list = new Listing<>(25);
  private @Nullable String state;

  public void load() {
    list.load((size, after) -> searchWaiting.search(chosenState(), size, after));
  }

  private @Nullable WaitingState chosenState() {
    return Choice.of(WaitingState.class, state).orElse(null);
  }

  public Listing<WaitingSummary> getList() {
    return list;
  }

  public List<WaitingState> getStates() {
    return List.of(WaitingState.values());
  }

  public boolean isFiltered() {
    return chosenState() != null;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }
}
