package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What staff decide about a session: where and when, how many seats, and the price of one in major
 * units of the course's currency, VAT included. Two of them that are equal say the same.
 */
public record SessionPlan(
    @NotBlank(message = "Choose a venue") String venueCode,
    @NotNull(message = "Enter the date") LocalDate date,
    @NotNull(message = "Enter when it starts") LocalTime start,
    @NotNull(message = "Enter when it ends") LocalTime end,
    @Min(value = 1, message = "A session needs at least 1 seat")
        @Max(value = 500, message = "Use 500 seats or fewer")
        int capacity,
    @NotNull(message = "Enter the price of a seat")
        @DecimalMin(value = "0", message = "The price cannot be less than nothing")
        @Digits(integer = 6, fraction = 2, message = "Enter a price like 85 or 85.50")
        BigDecimal price) {

  Instant startsAt(ZoneId zone) {
    return date.atTime(start).atZone(zone).toInstant();
  }

  Instant endsAt(ZoneId zone) {
    return date.atTime(end).atZone(zone).toInstant();
  }

  /** True when people would have to be somewhere else, or at another time. */
  public boolean movesPeople(SessionPlan before) {
    return !venueCode.equals(before.venueCode)
        || !date.equals(before.date)
        || !start.equals(before.start)
        || !end.equals(before.end);
  }

  /**
   * Refuses what no session can be.
   *
   * @throws RefusedException INVALID when it ends before it starts or would begin in the past
   */
  public void requirePossible(ZoneId zone, Instant now) {
    if (!end.isAfter(start)) {
      throw refused("end", "The end must be later than the start, on the same day");
    }
    if (!startsAt(zone).isAfter(now)) {
      throw refused("date", "The session must begin in the future");
    }
  }

  public static RefusedException refused(String field, String message) {
    return RefusedException.invalid(List.of(new FieldError("/" + field, message)));
  }

  /** For the audit log. */
  public String summary() {
    return "%s, %s, %s to %s, %d seats at %s"
        .formatted(venueCode, date, start, end, capacity, price);
  }

  /** For the audit log: what changes, from what to what. */
  public String differenceFrom(SessionPlan before) {
    return new Differences()
        .note("venue", before.venueCode, venueCode)
        .note("date", before.date, date)
        .note("start", before.start, start)
        .note("end", before.end, end)
        .note("capacity", before.capacity, capacity)
        .note("price", before.price, price)
        .toString();
  }
}
