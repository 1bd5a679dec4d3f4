package com.reactfasttraining.booking.platform.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Where a use case leaves work that must happen once its transaction has committed.
 *
 * <p>A row here stands or falls with the business transaction: what was not committed is never
 * mailed, and what was committed is mailed even if the process dies the next moment.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class Outbox {

  @PersistenceContext private EntityManager database;
  @Inject private Clock clock;
  @Inject private OutboxLanes lanes;

  /** Asks for the work of a kind on an object; a second request for the same is ignored. */
  public void append(String kind, String subject) {
    String key = kind + ':' + subject;
    if (find(key).isEmpty()) {
      database.persist(new OutboxMessage(kind, subject, key, clock.instant()));
      lanes.startAfterCommit(kind);
    }
  }

  /** Tries again what was done or given up, now. */
  public void again(String kind, String subject) {
    find(kind + ':' + subject).forEach(message -> message.again(clock.instant()));
    lanes.startAfterCommit(kind);
  }

  /** What was tried so far, oldest first. */
  public List<AttemptView> attempts(String kind, String subject) {
    return database
        .createQuery(
            "select a from OutboxAttempt a, OutboxMessage m"
                + " where a.messageId = m.id and m.key = :key order by a.id",
            OutboxAttempt.class)
        .setParameter("key", kind + ':' + subject)
        .getResultStream()
        .map(OutboxAttempt::view)
        .toList();
  }

  private List<OutboxMessage> find(String key) {
    return database
        .createQuery("select m from OutboxMessage m where m.key = :key", OutboxMessage.class)
        .setParameter("key", key)
        .getResultList();
  }
}
