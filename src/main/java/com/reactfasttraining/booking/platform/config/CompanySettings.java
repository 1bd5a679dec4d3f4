package com.reactfasttraining.booking.platform.config;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The training company: what stands on pages, mails and invoices. {@code zone} decides in which
 * year an invoice is issued; an address has one line a row. {@code colour} is that of headings on
 * papers and in mails; it must be legible on white. {@code bankDetails} say where companies that
 * pay later send the money, one line a row.
 */
public record CompanySettings(
    String name,
    String address,
    String email,
    String phone,
    @Nullable String vatNumber,
    String logoUrl,
    ZoneId zone,
    String colour,
    @Nullable String bankDetails) {

  static CompanySettings read(SettingsReader reader) {
    return new CompanySettings(
        reader.text("COMPANY_NAME"),
        reader.text("COMPANY_ADDRESS").replace("\\n", "\n"),
        reader.check("COMPANY_EMAIL", text -> text.contains("@"), "must be an e-mail address"),
        reader.text("COMPANY_PHONE"),
        reader.optional("COMPANY_VAT_NUMBER"),
        reader.text("COMPANY_LOGO_URL", "/logo.svg"),
        reader.zone("COMPANY_ZONE", "Europe/London"),
        reader.colour("COMPANY_COLOUR", "#0B4F5C"),
        lines(reader.optional("COMPANY_BANK_DETAILS")));
  }

  private static @Nullable String lines(@Nullable String text) {
    return text == null ? null : text.replace("\\n", "\n");
  }
}
