package com.reactfasttraining.booking.platform.problem;

import java.util.Locale;

/** The kinds of refusal: each has a stable type URI, a title and an HTTP status. */
public enum ProblemKind {
  MALFORMED(400, "The request could not be read"),
  UNAUTHENTICATED(401, "Sign in first"),
  FORBIDDEN(403, "Not allowed"),
  EMAIL_UNCONFIRMED(403, "Confirm your e-mail address first"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "Not possible here"),
  CONFLICT(409, "Not possible now"),
  SESSION_FULL(409, "Not enough seats are left"),
  SESSION_NOT_FULL(409, "There are seats to book at once"),
  SESSION_CLOSED(409, "This session can no longer be booked"),
  HOLD_EXPIRED(409, "The hold on your seats has ended"),
  HOLD_EXTENSION_LIMIT(409, "The hold cannot be extended again"),
  BOOKING_STATE(409, "The booking does not allow this any more"),
  CUT_OFF_PASSED(409, "It is too late to change this"),
  TERMS_OUTDATED(409, "The terms have changed"),
  CREDIT_LIMIT(409, "The credit limit is reached"),
  QUOTE_STALE(409, "The quote is no longer valid"),
  BUSY(409, "Somebody else is changing this just now"),
  REQUEST_IN_PROGRESS(409, "The same request is still running"),
  TOO_LARGE(413, "The request is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "Send JSON"),
  INVALID(422, "Some answers need another look"),
  IDEMPOTENCY_KEY_REUSED(422, "The idempotency key belongs to another request"),
  TOO_MANY_HOLDS(429, "You have other unfinished bookings"),
  TOO_MANY_REQUESTS(429, "Too many requests"),
  INTERNAL(500, "Something went wrong on our side"),
  UNAVAILABLE(503, "Not available just now"),
  PAYMENT_UNAVAILABLE(503, "Payments are not available just now");

  private final int status;
  private final String title;

  ProblemKind(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The stable identifier of RFC 9457 §3.1.1, such as {@code /problems/session-full}. */
  public String type() {
    return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }
}
