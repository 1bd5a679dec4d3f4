package com.reactfasttraining.booking.booking.cancellation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is to be cancelled; without a list, the whole booking. */
public record NewCancellationQuote(
    @Nullable @Size(min = 1, max = 12, message = "Choose 1 to 12 attendees, or leave the list out")
        List<@NotBlank String> attendeeIds) {

  Set<String> people() {
    return attendeeIds == null ? Set.of() : Set.copyOf(attendeeIds);
  }
}
