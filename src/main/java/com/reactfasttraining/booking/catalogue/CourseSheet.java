package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Everything that staff keep about a course. The slug is its address and never changes; the price
 * is in major units, VAT included, and proposed for new sessions; the VAT rate is in percent.
 */
public record CourseSheet(
    @NotBlank(message = "Enter a short name for the address")
        @Pattern(regexp = "[a-z0-9-]{2,60}", message = "Use small letters, digits and hyphens")
        String slug,
    @NotBlank(message = "Enter the title") @Size(max = 120, message = "Use 120 characters or fewer")
        String title,
    @NotBlank(message = "Say in a sentence what the course is")
        @Size(max = 300, message = "Use 300 characters or fewer")
        String summary,
    @NotBlank(message = "Describe the course")
        @Size(max = 5000, message = "Use 5,000 characters or fewer")
        String description,
    @NotNull(message = "Enter how many hours it takes")
        @DecimalMin(value = "0.5", message = "A course takes at least half an hour")
        @Digits(integer = 3, fraction = 1, message = "Enter hours like 6 or 6.5")
        BigDecimal durationHours,
    @NotNull(message = "Enter the price of a seat")
        @DecimalMin(value = "0", message = "The price cannot be less than nothing")
        @Digits(integer = 6, fraction = 2, message = "Enter a price like 85 or 85.50")
        BigDecimal price,
    @NotNull(message = "Enter the VAT rate")
        @DecimalMin(value = "0", message = "Enter a rate from 0 to 100")
        @DecimalMax(value = "100", message = "Enter a rate from 0 to 100")
        @Digits(integer = 3, fraction = 2, message = "Enter a rate like 20 or 12.5")
        BigDecimal vatPercent,
    @NotNull(message = "Choose how VAT applies") VatTreatment vatTreatment,
    @Nullable
        @Min(value = 1, message = "Enter at least 1 month, or nothing")
        @Max(value = 120, message = "Enter 120 months or fewer")
        Integer certificateValidMonths,
    boolean active) {

  /** Whether the rate goes with how VAT applies: only VAT that is charged has a rate. */
  public boolean isVatSound() {
    return Vat.agree(rateBasisPoints(), vatTreatment);
  }

  Vat vat() {
    return new Vat(rateBasisPoints(), vatTreatment);
  }

  private int rateBasisPoints() {
    return vatPercent.movePointRight(2).intValueExact();
  }

  /** For the audit log: what changes, from what to what. */
  public String differenceFrom(CourseSheet before) {
    return new Differences()
        .note("title", before.title, title)
        .note("summary", before.summary, summary)
        .note("description", before.description, description)
        .note("hours", before.durationHours, durationHours)
        .note("price", before.price, price)
        .note("VAT percent", before.vatPercent, vatPercent)
        .note("VAT treatment", before.vatTreatment, vatTreatment)
        .note("certificate months", before.certificateValidMonths, certificateValidMonths)
        .note("on sale", before.active, active)
        .toString();
  }
}
