package com.reactfasttraining.booking.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The needs to choose from, in the order in which they are shown. */
@ApplicationScoped
public class RequirementTemplates {

  @PersistenceContext private EntityManager database;

  public List<RequirementTemplateView> views() {
    return database
        .createQuery(
            "select t from RequirementTemplate t where t.active = true order by t.position",
            RequirementTemplate.class)
        .getResultStream()
        .map(RequirementTemplate::view)
        .toList();
  }

  Optional<RequirementTemplate> find(String code) {
    return Optional.ofNullable(database.find(RequirementTemplate.class, code));
  }
}
