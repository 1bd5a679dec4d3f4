package com.reactfasttraining.booking.identity.signin;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The brake against guessing over many accounts: 20 failures from one network address in 15
 * minutes, then no more.
 *
 * <p>An attempt counts as failed until it succeeds, so that many at once do not slip through.
 */
@ApplicationScoped
public class AddressBrake {

  static final int MOST = 20;
  static final Duration WINDOW = Duration.ofMinutes(15);

  @PersistenceContext private EntityManager database;
  @Inject private Clock clock;
  @Inject private Caller caller;

  /**
   * Notes an attempt; the answer is its id for {@link #succeeded}.
   *
   * @throws RefusedException 429 with the seconds to wait
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long attempt() {
    Instant now = clock.instant();
    String address = caller.origin().network();
    List<Instant> latest = latest(address, now.minus(WINDOW));
    if (latest.size() >= MOST) {
      throw tooMany(latest.get(MOST - 1), now);
    }
    FailedSignIn attempt = new FailedSignIn(address, now);
    database.persist(attempt);
    return attempt.id();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void succeeded(long attempt) {
    database
        .createQuery("delete from FailedSignIn f where f.id = :id")
        .setParameter("id", attempt)
        .executeUpdate();
  }

  private List<Instant> latest(String address, Instant since) {
    return database
        .createQuery(
            "select f.at from FailedSignIn f where f.address = :address and f.at > :since"
                + " order by f.at desc",
            Instant.class)
        .setParameter("address", address)
        .setParameter("since", since)
        .setMaxResults(MOST)
        .getResultList();
  }

  static RefusedException tooMany(Instant oldest, Instant now) {
    long seconds = Math.max(1, Duration.between(now, oldest.plus(WINDOW)).toSeconds());
    return new RefusedException(
        ProblemKind.TOO_MANY_REQUESTS,
        "There were too many attempts. Please wait a few minutes and try again.",
        Map.of("retryAfterSeconds", seconds),
        List.of());
  }
}
