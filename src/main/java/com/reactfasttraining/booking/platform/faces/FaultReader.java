package com.reactfasttraining.booking.platform.faces;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a fault as the refusal that a person should see, if it is one. */
final class FaultReader {

  /** Locks not got in time, deadlocks, and broken constraints (PostgreSQL, Appendix A). */
  private static final Set<String> RACES = Set.of("55P03", "40P01", "40001", "23505", "23514");

  private FaultReader() {}

  static Optional<RefusedException> refusal(Throwable fault) {
    return find(fault, RefusedException.class)
        .or(() -> find(fault, ConstraintViolationException.class).map(FaultReader::invalid))
        .or(
            () ->
                find(fault, SQLException.class)
                    .filter(sql -> RACES.contains(String.valueOf(sql.getSQLState())))
                    .map(sql -> faster()));
  }

  static <T extends Throwable> Optional<T> find(Throwable fault, Class<T> type) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  private static RefusedException invalid(ConstraintViolationException violations) {
    return RefusedException.invalid(
        violations.getConstraintViolations().stream().map(FaultReader::error).toList());
  }

  private static FieldError error(ConstraintViolation<?> violation) {
    String last = "";
    for (Path.Node node : violation.getPropertyPath()) {
      last = String.valueOf(node.getName());
    }
    return new FieldError("/" + last, violation.getMessage());
  }

  private static RefusedException faster() {
    return new RefusedException(
        ProblemKind.BUSY, "Somebody else changed this at the same moment. Please try again.");
  }
}
