package com.reactfasttraining.booking.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The VAT registration number of a customer, such as {@code GB123456789}: of the United Kingdom,
 * with {@code XI} for Northern Ireland, or of a member state of the European Union.
 *
 * <p>The formats are those of HMRC's list of EU country codes and VAT numbers. Only the form is
 * checked, not whether the number is in use. An invoice shows it because the customer accounts for
 * the VAT by it where the reverse charge applies (VAT Regulations 1995, regulation 14; HMRC Notice
 * 700, section 16.3.1).
 */
public final class VatNumber {

  /** The form of one that is tidy. */
  public static final String FORMAT =
      "(GB|XI)([0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3})"
          + "|ATU[0-9]{8}|BE[0-9]{10}|BG[0-9]{9,10}|CY[0-9]{8}[A-Z]|CZ[0-9]{8,10}"
          + "|(DE|EE|EL|PT)[0-9]{9}|(DK|FI|HU|LU|MT|SI)[0-9]{8}"
          + "|ES([A-Z][0-9]{7}[0-9A-Z]|[0-9]{8}[A-Z])|FR[0-9A-HJ-NP-Z]{2}[0-9]{9}"
          + "|(HR|IT|LV)[0-9]{11}|IE[0-9][0-9A-Z+*][0-9]{5}[A-Z]{1,2}|LT([0-9]{9}|[0-9]{12})"
          + "|NL[0-9]{9}B[0-9]{2}|(PL|SK)[0-9]{10}|RO[0-9]{2,10}|SE[0-9]{12}";

  public static final String MESSAGE = "Enter a VAT number with its country code, like GB123456789";

  private VatNumber() {}

  /** As it is kept: in capitals, without what people put between the digits; null for nothing. */
  public static @Nullable String tidy(@Nullable String typed) {
    String number = typed == null ? "" : typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    return number.isEmpty() ? null : number;
  }
}
