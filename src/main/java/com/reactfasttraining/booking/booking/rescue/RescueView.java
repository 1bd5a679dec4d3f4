package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.util.List;

/**
 * What somebody may choose whose session was cancelled.
 *
 * @param deadline until when the seats of the alternatives are kept
 * @param alternatives at most three, best first; none once it was answered
 * @param refund all that goes back if they want their money; zero once it was answered
 * @param toCredit what of it goes back to credits that had paid, and not to a card
 * @param credit what a new credit would be of, if they want that instead; zero when nothing would
 *     go back to a card
 */
public record RescueView(
    RescueState state,
    Instant deadline,
    List<Alternative> alternatives,
    Money refund,
    Money toCredit,
    Money credit) {

  /** Another session; if {@code held}, seats for the whole party are kept there. */
  public record Alternative(SessionView session, boolean held) {}
}
