package com.reactfasttraining.booking.booking.company;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.shared.VatNumber;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that staff keep about a company. The address is the one that invoices go to; the
 * credit limit is in major units and is what may be open at most, VAT included.
 */
public record CompanySheet(
    @NotBlank(message = "Enter the name of the company")
        @Size(max = 200, message = "Use 200 characters or fewer")
        String name,
    @NotBlank(message = "Enter the address for invoices")
        @Size(max = 500, message = "Use 500 characters or fewer")
        String address,
    @NotBlank(message = "Enter who is to be asked about invoices")
        @Size(max = 120, message = "Use 120 characters or fewer")
        String contactName,
    @NotBlank(message = "Enter an e-mail address")
        @Email(regexp = Booker.ADDRESS, message = "Enter an e-mail address like name@example.com")
        @Size(max = 254, message = "Use 254 characters or fewer")
        String contactEmail,
    @Min(value = 0, message = "Enter 0 to 90 days") @Max(value = 90, message = "Enter 0 to 90 days")
        int termsDays,
    @NotNull(message = "Enter the credit limit")
        @DecimalMin(value = "0", message = "The credit limit cannot be less than nothing")
        @Digits(integer = 7, fraction = 2, message = "Enter an amount like 5000 or 5000.50")
        BigDecimal creditLimit,
    boolean purchaseOrderRequired,
    @Nullable @Pattern(regexp = VatNumber.FORMAT, message = VatNumber.MESSAGE) String vatNumber) {

  public CompanySheet {
    vatNumber = VatNumber.tidy(vatNumber);
  }

  /** True when as much credit is given for as long: nobody has to approve it again. */
  boolean givesSameCredit(CompanySheet before) {
    return termsDays == before.termsDays && creditLimit.compareTo(before.creditLimit) == 0;
  }

  /** For the audit log: what changes, without a person's name or address. */
  String differenceFrom(CompanySheet before) {
    List<String> changes = new ArrayList<>();
    note(changes, "name", name.equals(before.name));
    note(changes, "address", address.equals(before.address));
    note(
        changes,
        "contact",
        contactName.equals(before.contactName) && contactEmail.equals(before.contactEmail));
    note(changes, "days " + before.termsDays + " → " + termsDays, termsDays == before.termsDays);
    note(
        changes,
        "credit limit " + before.creditLimit + " → " + creditLimit,
        creditLimit.compareTo(before.creditLimit) == 0);
    note(
        changes,
        "purchase order " + (purchaseOrderRequired ? "required" : "optional"),
        purchaseOrderRequired == before.purchaseOrderRequired);
    note(changes, "VAT number", Objects.equals(vatNumber, before.vatNumber));
    return String.join(", ", changes);
  }

  private static void note(List<String> changes, String what, boolean same) {
    if (!same) {
      changes.add(what);
    }
  }
}
