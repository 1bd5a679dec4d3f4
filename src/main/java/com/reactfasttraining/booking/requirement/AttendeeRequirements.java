package com.reactfasttraining.booking.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The needs that were stated. */
@ApplicationScoped
public class AttendeeRequirements {

  @PersistenceContext private EntityManager database;

  void add(AttendeeRequirement requirement) {
    database.persist(requirement);
  }

  void remove(AttendeeRequirement requirement) {
    database.remove(requirement);
  }

  List<AttendeeRequirement> of(List<Long> attendeeIds) {
    if (attendeeIds.isEmpty()) {
      return List.of();
    }
    return database
        .createQuery(
            "select r from AttendeeRequirement r where r.attendeeId in :ids order by r.id",
            AttendeeRequirement.class)
        .setParameter("ids", attendeeIds)
        .getResultList();
  }

  /** True when an attendee of the booking has stated a critical need that is still open. */
  public boolean hasOpenCritical(long bookingId) {
    return !database
        .createQuery(
            "select r.id from AttendeeRequirement r, Attendee a where a.id = r.attendeeId"
                + " and a.booking.id = :booking and r.priority = :critical and r.state in :open",
            Long.class)
        .setParameter("booking", bookingId)
        .setParameter("critical", Priority.CRITICAL)
        .setParameter("open", List.of(RequirementState.NEW, RequirementState.ACKNOWLEDGED))
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
