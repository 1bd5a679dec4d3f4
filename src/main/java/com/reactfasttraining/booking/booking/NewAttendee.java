package com.reactfasttraining.booking.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who will sit on a seat. With an {@code id} it is the attendee of that id, otherwise a
 * new one. Requirements are health data: they come with {@code healthDataConsent}.
 */
public record NewAttendee(
    @Nullable String id,
    @NotBlank(message = "Enter the attendee's name")
        @Size(max = 120, message = "Use 120 characters or fewer")
        String name,
    @Nullable
        @Email(
            regexp = "^$|" + Booker.ADDRESS,
            message = "Enter an e-mail address like name@example.com")
        @Size(max = 254, message = "Use 254 characters or fewer")
        String email,
    @Nullable @Size(max = 10, message = "State at most 10 requirements a person")
        List<@Valid NewRequirement> requirements,
    @Nullable Boolean healthDataConsent) {

  public List<NewRequirement> stated() {
    return requirements == null ? List.of() : requirements;
  }

  public boolean consents() {
    return Boolean.TRUE.equals(healthDataConsent);
  }
}
