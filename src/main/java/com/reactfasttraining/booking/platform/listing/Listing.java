package com.reactfasttraining.booking.platform.listing;

import com.reactfasttraining.booking.shared.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that a page shows. The address of the page names the cursor that the part
 * follows; none, or an empty one, is the beginning of the list.
 *
 * <pre>{@code
 * private final Listing<VenueSheet> list = new Listing<>(50);
 *
 * public void load() {
 *   list.load(venues::sheets);
 * }
 * }</pre>
 */
public final class Listing<T> {

  private final int size;
  private @Nullable String after;
  private Slice<T> found = Slice.whole(List.of());

  /** One that shows at most so many rows at once. */
  public Listing(int size) {
    this.size = size;
  }

  public void load(Source<T> source) {
    found = source.part(size, after == null || after.isBlank() ? null : after);
  }

  public List<T> getRows() {
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

  /** What reads a part of the list; a cursor of null stands for its beginning. */
  @FunctionalInterface
  public interface Source<T> {

    Slice<T> part(int size, @Nullable String after);
  }
}
