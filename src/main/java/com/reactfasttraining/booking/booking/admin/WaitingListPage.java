package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.waiting.SearchWaiting;
import com.reactfasttraining.booking.booking.waiting.WaitingState;
import com.reactfasttraining.booking.booking.waiting.WaitingSummary;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The waiting list: filtered by state and paged by its address alone. */
@Named
@RequestScoped
public class WaitingListPage {

  private static final int ROWS = 25;

  @Inject private SearchWaiting searchWaiting;

  private @Nullable String state;
  private @Nullable String after;
  private Slice<WaitingSummary> found = Slice.whole(List.of());

  public void load() {
    String cursor = after == null || after.isBlank() ? null : after;
    found = searchWaiting.search(chosenState(), ROWS, cursor);
  }

  private @Nullable WaitingState chosenState() {
    return Arrays.stream(WaitingState.values())
        .filter(known -> known.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public List<WaitingSummary> getRows() {
    return found.items();
  }

  /** The cursor of the next page, or null on the last. */
  public @Nullable String getNext() {
    return found.next();
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

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
