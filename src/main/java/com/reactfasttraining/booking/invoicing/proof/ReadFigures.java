package com.reactfasttraining.booking.invoicing.proof;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The totals behind a statement. */
@ApplicationScoped
public class ReadFigures {

  @PersistenceContext private EntityManager database;

  @Transactional(REQUIRES_NEW)
  List<Figure> of(Statement statement) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows = database.createNativeQuery(BookFigures.of(statement)).getResultList();
    return rows.stream().map(ReadFigures::figure).toList();
  }

  private static Figure figure(Object[] row) {
    return new Figure((String) row[1], ((Number) row[2]).longValue(), (String) row[3]);
  }
}
