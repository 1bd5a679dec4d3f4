package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.rescue.RescueFilter;
import com.reactfasttraining.booking.booking.rescue.RescueSummary;
import com.reactfasttraining.booking.booking.rescue.Rescues;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has lost their session, and what they have said that they want instead. */
@Named
@RequestScoped
public class RescuesPage {

  private static final int ROWS = 25;

  @Inject private Rescues rescues;

  private @Nullable String show;
  private @Nullable String after;
  private Slice<RescueSummary> found = Slice.whole(List.of());

  public void load() {
    found = rescues.list(getFilter(), ROWS, after == null || after.isBlank() ? null : after);
  }

  public List<RescueSummary> getRows() {
    return found.items();
  }

  public RescueFilter[] getFilters() {
    return RescueFilter.values();
  }

  /** What is shown; those without an answer unless something known was asked for. */
  public RescueFilter getFilter() {
    return Arrays.stream(RescueFilter.values())
        .filter(known -> known.name().equals(show))
        .findFirst()
        .orElse(RescueFilter.OPEN);
  }

  /** The cursor of the next page, or null on the last. */
  public @Nullable String getNext() {
    return found.next();
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
