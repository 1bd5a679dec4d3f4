package com.reactfasttraining.booking.invoicing.bank;

import com.reactfasttraining.booking.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and amounts as British banks write them: the day before the month, commas in thousands. */
final class StatementText {

  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern(
              "[uuuu-MM-dd][d/M/uuuu][d-M-uuuu][d.M.uuuu][d MMM uuuu][d MMMM uuuu][d-MMM-uuuu]")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2})");
  private static final Pattern CLOCK =
      Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
  private static final Pattern AMOUNT =
      Pattern.compile("(\\(|[+-])?£?(\\d+|\\d{1,3}(?:,\\d{3})+)(\\.\\d{1,2})?\\)?( ?(?:CR|DR))?");

  private StatementText() {}

  static LocalDate day(String text) {
    String day = CLOCK.matcher(text).replaceFirst("");
    Matcher brief = SHORT_YEAR.matcher(day);
    if (brief.matches()) {
      day = brief.group(1) + "/" + brief.group(2) + "/20" + brief.group(3);
    }
    try {
      return LocalDate.parse(day, DAY);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("“" + text + "” is no date", e);
    }
  }

  static Money amount(String text, String currency) {
    String plain = text.replace("−", "-").replace(currency, "").strip().toUpperCase(Locale.ROOT);
    Matcher parts = AMOUNT.matcher(plain);
    if (!parts.matches() || plain.startsWith("(") != plain.endsWith(")")) {
      throw new IllegalArgumentException("“" + text + "” is no amount");
    }
    String digits =
        parts.group(2).replace(",", "") + (parts.group(3) == null ? "" : parts.group(3));
    if (digits.length() > 12) {
      throw new IllegalArgumentException("“" + text + "” is too much");
    }
    boolean less = plain.startsWith("(") || plain.startsWith("-") || plain.endsWith("DR");
    BigDecimal amount = new BigDecimal(digits);
    return Money.ofMajor(less ? amount.negate() : amount, currency);
  }
}
