package com.reactfasttraining.booking.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, with the cursor that continues it; {@code next} is null on the last part.
 *
 * <p>Lists are paged by key, not by offset: a cursor stays right while rows are added before it.
 */
public record Slice<T>(List<T> items, @Nullable String next) {

  public static <T> Slice<T> whole(List<T> items) {
    return new Slice<>(items, null);
  }

  /** Cuts {@code limit} items off a list that was read one longer than the limit. */
  public static <T> Slice<T> cut(List<T> oneMore, int limit, Function<T, String> cursor) {
    if (oneMore.size() <= limit) {
      return whole(oneMore);
    }
    List<T> items = List.copyOf(oneMore.subList(0, limit));
    return new Slice<>(items, cursor.apply(items.get(limit - 1)));
  }
}
