package com.reactfasttraining.booking.invoicing.proof;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** All proofs; each step of one is a short transaction of its own. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class ProofRuns {

  /** One that takes longer was left by a server that is gone, and begins again. */
  private static final Duration LEASE = Duration.ofMinutes(30);

  private static final Duration NIGHT = Duration.ofHours(6);

  @PersistenceContext private EntityManager database;

  /** Asks for one; nothing happens when one is asked for or under way already. */
  void request(String by, Instant now) {
    database
        .createNativeQuery(
            "insert into proof_runs (requested_at, requested_by) values (?1, ?2)"
                + " on conflict do nothing")
        .setParameter(1, utc(now))
        .setParameter(2, by)
        .executeUpdate();
  }

  /** True when one was asked for by {@code by} this night: other instances ask as well. */
  boolean wasRequested(String by, Instant now) {
    return !database
        .createNativeQuery(
            "select 1 from proof_runs where requested_by = ?1 and requested_at > ?2 limit 1")
        .setParameter(1, by)
        .setParameter(2, utc(now.minus(NIGHT)))
        .getResultList()
        .isEmpty();
  }

  /** Takes the one that is asked for; other instances find none then. */
  Optional<Long> take(Instant now) {
    @SuppressWarnings("unchecked")
    List<ProofRun> open =
        database
            .createNativeQuery(
                "select * from proof_runs where finished_at is null"
                    + " and (started_at is null or started_at < ?1) for update skip locked",
                ProofRun.class)
            .setParameter(1, utc(now.minus(LEASE)))
            .getResultList();
    open.forEach(run -> run.start(now));
    return open.stream().map(ProofRun::id).findFirst();
  }

  void finish(long run, Instant now) {
    database.find(ProofRun.class, run).finish(now);
  }

  boolean isUnderWay() {
    return !database
        .createQuery("select r.id from ProofRun r where r.finishedAt is null")
        .getResultList()
        .isEmpty();
  }

  Optional<ProofRun> last() {
    return database
        .createQuery(
            "select r from ProofRun r where r.finishedAt is not null order by r.id desc",
            ProofRun.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
