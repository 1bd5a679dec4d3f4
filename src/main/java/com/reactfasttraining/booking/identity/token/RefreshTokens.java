package com.reactfasttraining.booking.identity.token;

import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The refresh tokens of all accounts. A family is what descends from one sign-in. */
@ApplicationScoped
public class RefreshTokens {

  @PersistenceContext private EntityManager database;

  void add(RefreshToken token) {
    database.persist(token);
  }

  /** The token, locked: of two exchanges at once one comes second. */
  Optional<RefreshToken> lock(String secret) {
    return database
        .createQuery("select t from RefreshToken t where t.tokenHash = :hash", RefreshToken.class)
        .setParameter("hash", Tokens.hash(secret))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void revokeFamily(UUID family, Instant now) {
    database
        .createQuery(
            "update RefreshToken t set t.revokedAt = :now"
                + " where t.family = :family and t.revokedAt is null")
        .setParameter("now", now)
        .setParameter("family", family)
        .executeUpdate();
  }

  public void revokeAll(User user, Instant now) {
    database
        .createQuery(
            "update RefreshToken t set t.revokedAt = :now"
                + " where t.user = :user and t.revokedAt is null")
        .setParameter("now", now)
        .setParameter("user", user)
        .executeUpdate();
  }
}
