package com.reactfasttraining.booking.payment.credit;

import com.reactfasttraining.booking.identity.signin.AddressBrake;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.TypedCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Finds the credit of a code that somebody has typed. Each wrong code counts for the brake by
 * network address; called outside any transaction.
 */
@ApplicationScoped
public class FindCredit {

  @Inject private AddressBrake brake;
  @Inject private Credits credits;

  /**
   * Its internal key.
   *
   * @throws RefusedException INVALID for a code that is none; TOO_MANY_REQUESTS
   */
  public long withCode(String typed) {
    long attempt = brake.attempt();
    long id =
        credits
            .withCode(TypedCode.typed(typed))
            .map(Credit::id)
            .orElseThrow(
                () ->
                    wrong("We do not know this code. Check it, or leave it out and pay by card."));
    brake.succeeded(attempt);
    return id;
  }

  /** A refusal that belongs beside the code. */
  public static RefusedException wrong(String message) {
    return RefusedException.invalid(List.of(new FieldError("/credit", message)));
  }
}
