package com.reactfasttraining.booking.invoicing.number;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Gives the next number of a kind and year.
 *
 * <p>The counter's row stays locked until the caller's transaction ends: the next caller waits, and
 * a rollback gives the number back. So numbers are sequential, unique and gap-free; take one as
 * late in the transaction as possible.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class InvoiceNumbers {

  static final String TAKE =
      "insert into invoice_counters (kind, year, last_number) values (?1, ?2, 1)"
          + " on conflict (kind, year) do update"
          + " set last_number = invoice_counters.last_number + 1";

  static final String READ =
      "select last_number from invoice_counters where kind = ?1 and year = ?2";

  @PersistenceContext private EntityManager database;

  public InvoiceNumber next(InvoiceKind kind, int year) {
    database
        .createNativeQuery(TAKE)
        .setParameter(1, kind.name())
        .setParameter(2, year)
        .executeUpdate();
    Number taken =
        (Number)
            database
                .createNativeQuery(READ)
                .setParameter(1, kind.name())
                .setParameter(2, year)
                .getSingleResult();
    return new InvoiceNumber(kind, year, taken.intValue());
  }
}
