package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.shared.VatNumber;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who books and pays; the same record comes in and goes out. The VAT number is the company's, and
 * stands on its invoice.
 */
public record Booker(
    @NotBlank(message = "Enter your name") @Size(max = 120, message = "Use 120 characters or fewer")
        String name,
    @NotNull(message = "Enter your e-mail address")
        @Email(regexp = ADDRESS, message = "Enter an e-mail address like name@example.com")
        @Size(max = 254, message = "Use 254 characters or fewer")
        String email,
    @Nullable
        @Pattern(
            regexp = "^$|[0-9+() .-]{6,30}",
            message = "Enter a phone number, like 01632 960 001")
        String phone,
    @Nullable @Size(max = 200, message = "Use 200 characters or fewer") String company,
    @Nullable @Size(max = 500, message = "Use 500 characters or fewer") String address,
    @Nullable @Pattern(regexp = VatNumber.FORMAT, message = VatNumber.MESSAGE) String vatNumber) {

  /** One @, no white space, and a dot in the domain: enough to catch slips, not to judge. */
  public static final String ADDRESS = "[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;.]+";

  public Booker {
    vatNumber = VatNumber.tidy(vatNumber);
  }

  /** The same without white space at the ends, and with empty optional parts left out. */
  Booker tidy() {
    return new Booker(
        name.strip(),
        email.strip(),
        Texts.orNull(phone),
        Texts.orNull(company),
        Texts.orNull(address),
        vatNumber);
  }
}
