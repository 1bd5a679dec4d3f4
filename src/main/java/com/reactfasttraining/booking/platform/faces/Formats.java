package com.reactfasttraining.booking.platform.faces;

import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How staff pages write moments, dates and states: {@code #{format.moment(row.createdAt)}}. */
@Named("format")
@ApplicationScoped
public class Formats {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

  @Inject private Settings settings;

  /** A moment on the company's wall clock, to the minute. */
  public String moment(@Nullable Instant moment) {
    return moment == null ? "" : MOMENT.format(moment.atZone(settings.company().zone()));
  }

  /** A moment of a trail, to the second. */
  public String exact(@Nullable Instant moment) {
    return moment == null ? "" : EXACT.format(moment.atZone(settings.company().zone()));
  }

  public String date(@Nullable LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  /** How long something took, in the two units that matter: {@code 1.4 s}, {@code 2 h 5 min}. */
  public String span(@Nullable Duration span) {
    if (span == null || span.isNegative()) {
      return "";
    }
    if (span.toMinutes() == 0) {
      return span.toSeconds() + "." + span.toMillisPart() / 100 + " s";
    }
    return span.toHours() == 0
        ? span.toMinutes() + " min " + span.toSecondsPart() + " s"
        : span.toHours() + " h " + span.toMinutesPart() + " min";
  }

  /** The month of a day, such as Nov 2026. */
  public String month(@Nullable LocalDate date) {
    return date == null ? "" : MONTH.format(date);
  }

  /** A code in words: {@code AWAITING_PAYMENT} and {@code seats-taken} read as such. */
  public String words(@Nullable Object code) {
    String text = code == null ? "" : code.toString().replace('_', ' ').replace('-', ' ');
    return text.isEmpty()
        ? ""
        : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1).toLowerCase(Locale.UK);
  }

  /** A code as the name of a style: {@code AWAITING_PAYMENT} is {@code awaiting-payment}. */
  public String style(@Nullable Object code) {
    return code == null ? "" : code.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A size of a file for people. */
  public String size(long bytes) {
    return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " kB" : bytes / (1024 * 1024) + " MB";
  }
}
