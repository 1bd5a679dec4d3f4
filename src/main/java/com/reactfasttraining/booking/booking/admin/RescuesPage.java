package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.rescue.RescueSummary;
import com.reactfasttraining.booking.booking.rescue.Rescues;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has lost their session and has not said yet what they want instead. */
@Named
@RequestScoped
public class RescuesPage {

  private static final int ROWS = 25;

  @Inject private Rescues rescues;

  private @Nullable String after;
  private Slice<RescueSummary> found = Slice.whole(List.of());

  public void load() {
    found = rescues.open(ROWS, after == null || after.isBlank() ? null : after);
  }

  public List<RescueSummary> getRows() {
    return found.items();
  }

  /** The cursor of the next page, or null on the last. */
  public @Nullable String getNext() {
    return found.next();
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
