package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.booking.Booker;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who wants to wait, for how many seats, and for which further sessions of the same course. */
public record NewWaiting(
    @NotBlank(message = "Enter your name") @Size(max = 120, message = "Use 120 characters or fewer")
        String name,
    @NotNull(message = "Enter your e-mail address")
        @Email(regexp = Booker.ADDRESS, message = "Enter an e-mail address like name@example.com")
        @Size(max = 254, message = "Use 254 characters or fewer")
        String email,
    @Min(value = 1, message = "Choose at least 1 seat")
        @Max(value = 12, message = "Choose 12 seats or fewer")
        int seats,
    @Nullable @Size(max = 9, message = "Choose 10 sessions or fewer")
        List<@NotNull @Size(max = 40) String> alsoSessionIds) {

  /** How addresses are kept and compared. */
  String plainEmail() {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  List<String> also() {
    return alsoSessionIds == null ? List.of() : alsoSessionIds;
  }
}
