package com.reactfasttraining.booking.catalogue.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What sessions were before they were moved. */
@ApplicationScoped
public class FormerPlans {

  @PersistenceContext private EntityManager database;

  void add(FormerPlan plan) {
    database.persist(plan);
  }

  FormerPlan get(String publicId) {
    return database
        .createQuery("select p from FormerPlan p where p.publicId = :id", FormerPlan.class)
        .setParameter("id", publicId)
        .getSingleResult();
  }

  /** The plan that a {@link SessionChanged} names. */
  @Transactional
  public FormerPlanView view(String publicId) {
    return get(publicId).view();
  }
}
