package com.reactfasttraining.booking.booking.day;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who may see and keep the register: whoever stands in the classroom or prepares it. */
@ApplicationScoped
public class RegisterRoles {

  private static final List<String> ALLOWED = List.of("TRAINER", "STAFF", "ADMIN");

  @Inject private Caller caller;

  void check() {
    if (ALLOWED.stream().noneMatch(caller::has)) {
      throw new RefusedException(
          ProblemKind.FORBIDDEN, "Your account does not open the attendance register.");
    }
  }
}
