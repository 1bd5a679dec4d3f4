package com.reactfasttraining.booking.booking.cancellation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cancellation as it was quoted. Staff may charge no fee, and say why in {@code waiveFeeBecause}.
 */
public record NewCancellation(
    @Nullable @Size(min = 1, max = 12, message = "Choose 1 to 12 attendees, or leave the list out")
        List<@NotBlank String> attendeeIds,
    @NotBlank(message = "Ask for a quote first") @Size(max = 64) String quote,
    @Nullable @Size(min = 1, max = 500, message = "Say why in 500 characters or fewer")
        String waiveFeeBecause) {

  Set<String> people() {
    return attendeeIds == null ? Set.of() : Set.copyOf(attendeeIds);
  }
}
