package com.reactfasttraining.booking.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Forgets what is of no use any more: failed attempts after a day (they hold network addresses),
 * tokens and mailed links a week after their end.
 */
@ApplicationScoped
public class PurgeSignIns {

  @PersistenceContext private EntityManager database;
  @Inject private Clock clock;

  @Transactional
  public void purge() {
    Instant now = clock.instant();
    delete("FailedSignIn f where f.at < :time", now.minus(Duration.ofDays(1)));
    delete("RefreshToken t where t.expiresAt < :time", now.minus(Duration.ofDays(7)));
    delete("PasswordReset r where r.expiresAt < :time", now.minus(Duration.ofDays(7)));
    delete("EmailConfirmation c where c.expiresAt < :time", now.minus(Duration.ofDays(7)));
  }

  private void delete(String what, Instant time) {
    database.createQuery("delete from " + what).setParameter("time", time).executeUpdate();
  }
}
