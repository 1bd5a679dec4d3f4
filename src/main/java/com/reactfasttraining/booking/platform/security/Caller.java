package com.reactfasttraining.booking.platform.security;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, for the length of one request or one run of a timer.
 *
 * <p>The edges that let somebody in say so here; without a word it is the anonymous public, or the
 * system itself where there was no request.
 */
@RequestScoped
public class Caller {

  @Inject private SecurityContext security;

  private Origin origin = new Origin(null, null);
  private boolean inside = true;
  private @Nullable String bookingToken;

  /** Called by the first filter of a request. */
  public void cameFrom(Origin where) {
    origin = where;
    inside = false;
  }

  /** Called by the REST edge with the {@code Booking-Token} header. */
  public void presented(@Nullable String token) {
    bookingToken = token;
  }

  public Origin origin() {
    return origin;
  }

  public @Nullable String bookingToken() {
    return bookingToken;
  }

  /** True for members of staff: they may see every booking. */
  public boolean isStaff() {
    return principal() != null
        && (has("STAFF") || has("ADMIN") || has("FINANCE") || has("TRAINER"));
  }

  public boolean has(String role) {
    return !inside && security.isCallerInRole(role);
  }

  /**
   * For what only some of the staff may do.
   *
   * @throws RefusedException FORBIDDEN for everybody who has none of the roles
   */
  public void requireAnyOf(String... roles) {
    if (Arrays.stream(roles).noneMatch(this::has)) {
      throw new RefusedException(ProblemKind.FORBIDDEN, "Your account is not allowed to do this.");
    }
  }

  /** The name for the audit log: a user's public id, {@code customer}, or {@code system}. */
  public String actor() {
    Principal principal = principal();
    if (principal != null) {
      return principal.getName();
    }
    return inside ? "system" : "customer";
  }

  /** When the bearer token of this request was issued; empty without one. */
  public Optional<Instant> tokenIssuedAt() {
    return principal() instanceof JsonWebToken token
        ? Optional.of(Instant.ofEpochSecond(token.getIssuedAtTime()))
        : Optional.empty();
  }

  private @Nullable Principal principal() {
    return inside ? null : security.getCallerPrincipal();
  }
}
