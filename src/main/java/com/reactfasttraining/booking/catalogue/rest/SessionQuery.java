package com.reactfasttraining.booking.catalogue.rest;

import com.reactfasttraining.booking.catalogue.SessionFilter;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query part of a list of sessions. JAX-RS fills fields, so it cannot be a record. */
public class SessionQuery {

  @QueryParam("from")
  public @Nullable String from;

  @QueryParam("to")
  public @Nullable String to;

  @QueryParam("venue")
  public @Nullable String venue;

  @QueryParam("seats")
  @DefaultValue("0")
  @Min(0)
  @Max(12)
  public int seats;

  @QueryParam("limit")
  @DefaultValue("20")
  @Min(1)
  @Max(100)
  public int limit;

  @QueryParam("after")
  public @Nullable String after;

  SessionFilter filter(String slug) {
    return new SessionFilter(slug, date("from", from), date("to", to), venue, seats);
  }

  private static @Nullable LocalDate date(String name, @Nullable String text) {
    try {
      return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw RefusedException.invalid(
          List.of(new FieldError("/" + name, "Give the date as year-month-day, like 2027-01-31.")));
    }
  }
}
