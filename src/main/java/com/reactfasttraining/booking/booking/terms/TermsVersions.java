package com.reactfasttraining.booking.booking.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** The published versions of the terms. */
@ApplicationScoped
public class TermsVersions {

  @PersistenceContext private EntityManager database;
  @Inject private Clock clock;

  /** The version in force now. */
  public TermsView current() {
    return database
        .createQuery(
            "select t from Terms t where t.publishedAt <= :now order by t.publishedAt desc",
            Terms.class)
        .setParameter("now", clock.instant())
        .setMaxResults(1)
        .getSingleResult()
        .view();
  }

  void accepted(TermsAcceptance acceptance) {
    database.persist(acceptance);
  }
}
