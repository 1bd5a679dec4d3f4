package com.reactfasttraining.booking.identity.password;

import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** All leaves to choose a new password. */
@ApplicationScoped
public class PasswordResets {

  @PersistenceContext private EntityManager database;

  void add(PasswordReset reset) {
    database.persist(reset);
  }

  Optional<PasswordReset> lock(String secret) {
    return database
        .createQuery("select r from PasswordReset r where r.tokenHash = :hash", PasswordReset.class)
        .setParameter("hash", Tokens.hash(secret))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** A changed password ends all other leaves to change it. */
  void endAll(User user, Instant now) {
    database
        .createQuery(
            "update PasswordReset r set r.usedAt = :now where r.user = :user and r.usedAt is null")
        .setParameter("now", now)
        .setParameter("user", user)
        .executeUpdate();
  }
}
