package com.reactfasttraining.booking.booking.waiting;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Asks, inside a transaction that frees seats, that they be offered after its commit.
 *
 * <p>Every request is a message of its own: a seat that comes free while an earlier request is
 * being worked on would otherwise be forgotten when that one is done.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class AskForOffers {

  /** The kind of the outbox message. */
  public static final String KIND = "waiting-offer";

  @Inject private WaitingEntries entries;
  @Inject private Outbox outbox;

  /** Asks only if somebody waits, so that freeing a seat costs next to nothing otherwise. */
  public void freed(long sessionId) {
    if (entries.isAnybodyWaiting(sessionId)) {
      ask(sessionId);
    }
  }

  /** The session that the subject of a message names. */
  public static long session(String subject) {
    return Long.parseLong(subject.substring(0, subject.indexOf(':')));
  }

  public void ask(long sessionId) {
    outbox.append(KIND, sessionId + ":" + Tokens.readable(10));
  }
}
