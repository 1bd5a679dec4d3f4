package com.reactfasttraining.booking.platform.problem.rest;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads any exception as the refusal that the caller should see. */
final class Refusals {

  private Refusals() {}

  static RefusedException of(Throwable fault) {
    return causes(fault)
        .map(Refusals::known)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new RefusedException(ProblemKind.INTERNAL, "Please try again later."));
  }

  private static Optional<RefusedException> known(Throwable fault) {
    if (fault instanceof RefusedException refused) {
      return Optional.of(refused);
    }
    if (fault instanceof ConstraintViolationException violations) {
      return Optional.of(RefusedException.invalid(Violations.fields(violations)));
    }
    if (fault instanceof SQLException sql) {
      return database(sql);
    }
    if (fault instanceof OptimisticLockException) {
      return faster();
    }
    if (fault instanceof ProcessingException) {
      return refusal(ProblemKind.MALFORMED, "The body is not the JSON that is expected here.");
    }
    return fault instanceof WebApplicationException web ? http(web) : Optional.empty();
  }

  /** SQLSTATE classes as in PostgreSQL's Appendix A. */
  private static Optional<RefusedException> database(SQLException fault) {
    String state = String.valueOf(fault.getSQLState());
    return switch (state) {
      case "55P03", "40P01", "40001" ->
          refusal(ProblemKind.BUSY, "Many people are booking this just now. Please try again.");
      case "23505", "23514" -> faster();
      default ->
          state.startsWith("08") || state.startsWith("57P")
              ? refusal(ProblemKind.UNAVAILABLE, "We cannot reach our records just now.")
              : Optional.empty();
    };
  }

  private static Optional<RefusedException> faster() {
    return refusal(ProblemKind.CONFLICT, "Somebody else was faster. Please look again and retry.");
  }

  private static Optional<RefusedException> http(WebApplicationException fault) {
    return switch (fault.getResponse().getStatus()) {
      case 400 -> refusal(ProblemKind.MALFORMED, "The request could not be understood.");
      case 401 -> refusal(ProblemKind.UNAUTHENTICATED, "Sign in and try again.");
      case 403 -> refusal(ProblemKind.FORBIDDEN, "Your account is not allowed to do this.");
      case 404 -> refusal(ProblemKind.NOT_FOUND, "There is nothing at this address.");
      case 405 -> refusal(ProblemKind.METHOD_NOT_ALLOWED, "This cannot be done at this address.");
      case 413 -> refusal(ProblemKind.TOO_LARGE, "Send at most 64 KiB.");
      case 415 -> refusal(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
      default -> Optional.empty();
    };
  }

  private static Optional<RefusedException> refusal(ProblemKind kind, String detail) {
    return Optional.of(new RefusedException(kind, detail));
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(20);
  }
}
