package com.reactfasttraining.booking.platform.outbox;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The queue itself: each step is a short transaction of its own. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class OutboxMessages {

  @PersistenceContext private EntityManager database;
  @Inject private Clock clock;
  @Inject private Backoff backoff;

  /** Takes the next message of a kind that is due and that nobody else is taking just now. */
  Optional<TakenMessage> takeNext(String kind) {
    @SuppressWarnings("unchecked")
    List<OutboxMessage> due =
        database
            .createNativeQuery(
                "select * from outbox_messages where state = 'PENDING' and kind = ?1"
                    + " and due_at <= ?2 order by due_at, id limit 1 for update skip locked",
                OutboxMessage.class)
            .setParameter(1, kind)
            .setParameter(2, clock.instant().atOffset(java.time.ZoneOffset.UTC))
            .getResultList();
    return due.stream().findFirst().map(message -> message.take(clock.instant()));
  }

  void done(TakenMessage taken) {
    note(taken, null);
    message(taken).done(clock.instant());
  }

  /** Notes a failure; true when the message was given up by it. */
  boolean failed(TakenMessage taken, String error) {
    note(taken, error);
    Instant now = clock.instant();
    return message(taken).failed(error, now, backoff.after(taken.attempt()));
  }

  private void note(TakenMessage taken, @Nullable String error) {
    database.persist(new OutboxAttempt(taken, clock.instant(), error));
  }

  private OutboxMessage message(TakenMessage taken) {
    return database.find(OutboxMessage.class, taken.id());
  }
}
