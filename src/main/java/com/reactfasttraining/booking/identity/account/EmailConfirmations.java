package com.reactfasttraining.booking.identity.account;

import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All chances to prove an address. */
@ApplicationScoped
public class EmailConfirmations {

  @PersistenceContext private EntityManager database;

  void add(EmailConfirmation confirmation) {
    database.persist(confirmation);
  }

  Optional<EmailConfirmation> lock(String secret) {
    return database
        .createQuery(
            "select c from EmailConfirmation c where c.tokenHash = :hash", EmailConfirmation.class)
        .setParameter("hash", Tokens.hash(secret))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
