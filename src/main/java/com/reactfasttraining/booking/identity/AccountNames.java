package com.reactfasttraining.booking.identity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;

/** The names behind public ids, for trails that hold ids only. */
@ApplicationScoped
public class AccountNames {

  @PersistenceContext private EntityManager database;

  /** Public id to name; ids that are no account's are left out. */
  public Map<String, String> of(Collection<String> publicIds) {
    if (publicIds.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery("select u from User u where u.publicId in :ids", User.class)
        .setParameter("ids", publicIds)
        .getResultStream()
        .collect(toMap(User::publicId, User::name));
  }
}
