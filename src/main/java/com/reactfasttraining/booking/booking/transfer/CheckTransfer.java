package com.reactfasttraining.booking.booking.transfer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.BritishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Whether a booking may go to another session, seats apart. */
@ApplicationScoped
@Transactional(MANDATORY)
public class CheckTransfer {

  @Inject private Transfers transfers;
  @Inject private Settings settings;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Lets pass what may move.
   *
   * @throws RefusedException BOOKING_STATE unless it is confirmed and its session has not begun;
   *     CUT_OFF_PASSED when that begins soon and staff are not asking; INVALID for the same session
   *     or another currency; CONFLICT while another transfer waits to be paid for or is called off,
   *     and when the session was cancelled: then the booker chooses between the dates that are kept
   *     and the money
   */
  void check(Booking booking, Session to) {
    Instant now = clock.instant();
    Session from = booking.session();
    booking.progress().requireConfirmedBefore(from.changesEnd(), now);
    if (from.isCancelled()) {
      throw new RefusedException(
          ProblemKind.CONFLICT,
          "This session was cancelled. Choose a new date or your money back on the page of your"
              + " booking: there you move at no charge.");
    }
    if (!caller.isStaff() && !from.startsAt().minus(settings.transferCutOff()).isAfter(now)) {
      throw new RefusedException(
          ProblemKind.CUT_OFF_PASSED,
          "It is too close to the day to move to another date here. Please call us.");
    }
    if (to.id() == from.id()) {
      throw invalid("Choose another date: this is the one that you have.");
    }
    if (!to.price().currency().equals(booking.price().gross().currency())) {
      throw invalid("That session is paid in another currency. Choose another date.");
    }
    transfers.pending(booking).ifPresent(waiting -> refuse(waiting, now));
  }

  private static RefusedException invalid(String text) {
    return RefusedException.invalid(List.of(new FieldError("/sessionId", text)));
  }

  private static void refuse(Transfer waiting, Instant now) {
    throw new RefusedException(
        ProblemKind.CONFLICT,
        "The move to "
            + BritishDates.withWeekday(waiting.to().date())
            + (waiting.isAwaited(now)
                ? " waits to be paid for. Pay for it or call it off first."
                : " was not paid in time, and we are just calling its charge off. Please try again"
                    + " in a minute."));
  }
}
