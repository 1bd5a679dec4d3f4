package com.reactfasttraining.booking.invoicing.ledger;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** From which day to which, both included: at most 366 days, in the seller's time zone. */
public record LedgerPeriod(LocalDate from, LocalDate to) {

  private static final int LONGEST = 366;

  /**
   * Refuses what is upside down or too long.
   *
   * @throws RefusedException INVALID
   */
  void requireSound() {
    if (to.isBefore(from)) {
      throw refused("Enter a last day that is not before the first");
    }
    if (to.toEpochDay() - from.toEpochDay() >= LONGEST) {
      throw refused("Choose at most a year at once");
    }
  }

  OffsetDateTime begins(ZoneId zone) {
    return from.atStartOfDay(zone).toOffsetDateTime();
  }

  /** The first moment after it. */
  OffsetDateTime ends(ZoneId zone) {
    return to.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
  }

  private static RefusedException refused(String message) {
    return RefusedException.invalid(List.of(new FieldError("/to", message)));
  }
}
