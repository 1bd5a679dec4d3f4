package com.reactfasttraining.booking.platform.audit;

import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * The append-only trail of who did what to which object. An entry stands or falls with the caller's
 * transaction.
 *
 * <p>Details name states and counts, never a person's name, address or health data.
 */
@ApplicationScoped
public class AuditLog {

  @PersistenceContext private EntityManager database;
  @Inject private Clock clock;
  @Inject private Caller caller;

  /** Notes that the present caller did {@code action} to the object, such as {@code "booking"}. */
  public void record(String action, AuditedObject object, String detail) {
    AuditView what = new AuditView(clock.instant(), caller.actor(), action, detail);
    database.persist(new AuditEntry(what, object, caller.origin()));
  }

  /** What happened to one object, oldest first. */
  public List<AuditView> of(AuditedObject object) {
    return database
        .createQuery(
            "select e from AuditEntry e where e.objectType = :type and e.objectRef = :ref"
                + " order by e.id",
            AuditEntry.class)
        .setParameter("type", object.type())
        .setParameter("ref", object.ref())
        .setMaxResults(500)
        .getResultStream()
        .map(AuditEntry::view)
        .toList();
  }
}
