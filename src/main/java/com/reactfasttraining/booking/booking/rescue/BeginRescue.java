package com.reactfasttraining.booking.booking.rescue;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.hold.CloseHolds;
import com.reactfasttraining.booking.booking.transfer.EndTransfers;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The first step after a session was cancelled, in the transaction that did it. */
@ApplicationScoped
@Transactional(MANDATORY)
public class BeginRescue {

  /** The kind of the outbox message, of which there is one for each confirmed booking. */
  public static final String KIND = "rescue";

  @Inject private Rescues rescues;
  @Inject private CloseHolds closeHolds;
  @Inject private EndTransfers endTransfers;
  @Inject private Outbox outbox;

  /**
   * Ends the unpaid holds, lets nobody pay any more for a move away from there, and asks that each
   * confirmed booking be looked after. The session is locked.
   */
  public void cancelled(long sessionId) {
    closeHolds.close(sessionId);
    endTransfers.lapseFrom(sessionId);
    rescues.confirmed(sessionId).forEach(ref -> outbox.append(KIND, sessionId + ":" + ref));
  }
}
