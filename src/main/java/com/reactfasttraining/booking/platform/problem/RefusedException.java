package com.reactfasttraining.booking.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * Something that cannot be done, said to the caller: the one type of refusal.
 *
 * <p>The transaction is rolled back; over REST it becomes an RFC 9457 answer of the kind's status,
 * on a Faces page a message. Never used for faults of ours.
 */
public class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final transient Map<String, Object> details;
  private final transient List<FieldError> errors;

  public RefusedException(ProblemKind kind, String detail) {
    this(kind, detail, Map.of(), List.of());
  }

  public RefusedException(
      ProblemKind kind, String detail, Map<String, Object> details, List<FieldError> errors) {
    super(detail);
    this.kind = kind;
    this.details = Map.copyOf(details);
    this.errors = List.copyOf(errors);
  }

  /** A refusal of fields, each with the text that belongs beside it. */
  public static RefusedException invalid(List<FieldError> errors) {
    return new RefusedException(
        ProblemKind.INVALID, "Some answers need another look.", Map.of(), errors);
  }

  /** The same answer for what does not exist and for what the caller may not see. */
  public static RefusedException notFound(String what) {
    return new RefusedException(ProblemKind.NOT_FOUND, "There is no such " + what + ".");
  }

  public ProblemKind kind() {
    return kind;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  /** Further members of the answer, such as {@code seatsAvailable}. */
  public Map<String, Object> details() {
    return details;
  }

  public List<FieldError> errors() {
    return errors;
  }
}
