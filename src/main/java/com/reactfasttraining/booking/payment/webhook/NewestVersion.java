package com.reactfasttraining.booking.payment.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The version of the interface that the newest event speaks, if it says. */
@ApplicationScoped
public class NewestVersion {

  @PersistenceContext private EntityManager database;

  @Transactional
  public Optional<String> find() {
    List<?> found =
        database
            .createNativeQuery(
                "select coalesce(api_version, '') from webhook_events"
                    + " order by received_at desc, id desc limit 1")
            .getResultList();
    return found.stream().map(String.class::cast).filter(text -> !text.isEmpty()).findFirst();
  }
}
