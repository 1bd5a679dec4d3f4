package com.reactfasttraining.booking.invoicing.receivable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Invoices that were not paid in time, and the reminders of them. */
@ApplicationScoped
public class OverdueReceivables {

  @PersistenceContext private EntityManager database;

  void add(OverdueReminder reminder) {
    database.persist(reminder);
    database.flush();
  }

  /**
   * A batch of what was due by the day and has not had this reminder nor a later one, locked; what
   * another instance works on just now is left to it.
   */
  List<Receivable> unreminded(LocalDate dueBy, int reminder) {
    @SuppressWarnings("unchecked")
    List<Receivable> found =
        database
            .createNativeQuery(
                "select r.* from receivables r where r.state = 'OPEN' and r.due_on <= ?1"
                    + " and not exists (select 1 from overdue_reminders o"
                    + " where o.receivable_id = r.id and o.number >= ?2)"
                    + " order by r.id limit 50 for update of r skip locked",
                Receivable.class)
            .setParameter(1, dueBy)
            .setParameter(2, reminder)
            .getResultList();
    return found;
  }

  List<OverdueReminder> reminders(Receivable receivable) {
    return database
        .createQuery(
            "select o from OverdueReminder o where o.receivable = :receivable order by o.number",
            OverdueReminder.class)
        .setParameter("receivable", receivable)
        .getResultList();
  }
}
