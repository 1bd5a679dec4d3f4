package com.reactfasttraining.booking.booking.waiting.access;

import com.reactfasttraining.booking.booking.waiting.WaitingEntry;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The keys of private links to entries: one in each mail. */
@ApplicationScoped
public class WaitingTokens {

  @PersistenceContext private EntityManager database;

  /** Makes a new key; it is known only to who receives this answer. */
  String issue(WaitingEntry entry, Instant now) {
    String secret = Tokens.secret();
    database.persist(new WaitingToken(entry, Tokens.hash(secret), now));
    return secret;
  }

  /**
   * The id of the entry that the secret opens.
   *
   * @throws RefusedException NOT_FOUND
   */
  long opened(String secret) {
    return database
        .createQuery("select t.entryId from WaitingToken t where t.tokenHash = :hash", Long.class)
        .setParameter("hash", Tokens.hash(secret))
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> RefusedException.notFound("waiting list link"));
  }
}
