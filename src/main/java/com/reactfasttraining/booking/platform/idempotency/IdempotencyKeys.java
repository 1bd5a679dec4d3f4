package com.reactfasttraining.booking.platform.idempotency;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Remembers what keyed requests were answered (draft-ietf-httpapi-idempotency-key-header).
 *
 * <p>Only successes are kept: a refusal changed nothing, so the request may simply be made again.
 * Bodies are encrypted, because one of them carries the key of a private link. A request whose
 * server died is taken over after a minute.
 */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class IdempotencyKeys {

  private static final String PURPOSE = "idempotent-answer";
  private static final Duration LONGEST_RUN = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofHours(24);

  @PersistenceContext private EntityManager database;
  @Inject private SecretBox box;
  @Inject private Clock clock;

  /**
   * Begins a request: empty when it is to be carried out, otherwise what it was answered before.
   *
   * @throws RefusedException IDEMPOTENCY_KEY_REUSED, REQUEST_IN_PROGRESS
   */
  @Transactional(value = REQUIRES_NEW, dontRollbackOn = RefusedException.class)
  public Optional<KeptAnswer> begin(KeyedRequest request) {
    Instant now = clock.instant();
    if (insert(request, now) == 1) {
      return Optional.empty();
    }
    IdempotencyKey known = lock(request);
    if (!MessageDigest.isEqual(known.requestHash(), request.hash())) {
      throw new RefusedException(
          ProblemKind.IDEMPOTENCY_KEY_REUSED, "Use a new key for another request.");
    }
    if (known.isRunning(now)) {
      throw new RefusedException(
          ProblemKind.REQUEST_IN_PROGRESS, "The first request with this key is still running.");
    }
    known.takeUntil(now.plus(LONGEST_RUN));
    return Optional.ofNullable(known.sealedAnswer()).map(this::opened);
  }

  /** Keeps the answer of a request that succeeded. */
  public void keep(KeyedRequest request, KeptAnswer answer) {
    lock(request).keep(answer, box.seal(PURPOSE, answer.body()));
  }

  /** Frees the key of a request that changed nothing. */
  public void forget(KeyedRequest request) {
    database.remove(lock(request));
  }

  /** Drops what is older than 24 hours. */
  public void purge() {
    database
        .createQuery("delete from IdempotencyKey k where k.createdAt < :end")
        .setParameter("end", clock.instant().minus(KEPT))
        .executeUpdate();
  }

  private int insert(KeyedRequest request, Instant now) {
    return database
        .createNativeQuery(
            "insert into idempotency_keys (scope, key, request_hash, created_at, taken_until)"
                + " values (?1, ?2, ?3, ?4, ?5) on conflict (scope, key) do nothing")
        .setParameter(1, request.scope())
        .setParameter(2, request.key())
        .setParameter(3, request.hash())
        .setParameter(4, now.atOffset(ZoneOffset.UTC))
        .setParameter(5, now.plus(LONGEST_RUN).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private IdempotencyKey lock(KeyedRequest request) {
    return database
        .createQuery(
            "select k from IdempotencyKey k where k.scope = :scope and k.key = :key",
            IdempotencyKey.class)
        .setParameter("scope", request.scope())
        .setParameter("key", request.key())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  private KeptAnswer opened(KeptAnswer sealed) {
    return new KeptAnswer(
        sealed.status(), sealed.location(), sealed.mediaType(), box.open(PURPOSE, sealed.body()));
  }
}
