package com.reactfasttraining.booking.platform.problem.rest;

import com.reactfasttraining.booking.platform.problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns the paths of Bean Validation into JSON pointers: {@code name.attendees[0].email} of a
 * resource method is {@code /0/email} of its body.
 */
final class Violations {

  private Violations() {}

  static List<FieldError> fields(ConstraintViolationException violations) {
    return violations.getConstraintViolations().stream()
        .map(violation -> new FieldError(pointer(violation), violation.getMessage()))
        .sorted(Comparator.comparing(FieldError::pointer))
        .toList();
  }

  private static String pointer(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = new ArrayList<>();
    violation.getPropertyPath().forEach(nodes::add);
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : nodes.subList(Math.min(2, nodes.size()), nodes.size())) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      append(pointer, node.getName());
    }
    return pointer.length() == 0 && nodes.size() == 2
        ? "/" + nodes.get(1).getName()
        : pointer.toString();
  }

  // A rule over a whole record is named "is…" in Java and points at the record itself.
  private static void append(StringBuilder pointer, String name) {
    boolean property = name != null && !name.startsWith("<") && !name.equals("somethingSaid");
    if (property) {
      pointer.append('/').append(name);
    }
  }
}
