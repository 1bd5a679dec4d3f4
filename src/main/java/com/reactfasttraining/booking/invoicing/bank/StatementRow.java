package com.reactfasttraining.booking.invoicing.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A line of a bank statement: the amount is negative where money went out. Lines that say the same
 * are told apart by their occurrence in the file, which begins at 1.
 */
public record StatementRow(
    int row,
    LocalDate movedOn,
    long amountMinor,
    String currency,
    String reference,
    String payer,
    int occurrence)
    implements Serializable {

  public Money amount() {
    return Money.of(amountMinor, currency);
  }

  /** Everything in which an invoice may be named. */
  String text() {
    return reference + " " + payer;
  }

  /** What lines that say the same have in common. */
  String saying() {
    return String.join(
        "|", movedOn.toString(), Long.toString(amountMinor), currency, plain(text()));
  }

  StatementRow at(int place) {
    return new StatementRow(row, movedOn, amountMinor, currency, reference, payer, place);
  }

  /** The same for the same line of another file. */
  byte[] fingerprint() {
    return Tokens.sha256((saying() + "|" + occurrence).getBytes(UTF_8));
  }

  private static String plain(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
