package com.reactfasttraining.booking.invoicing.proof;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the statements of a proof came to, with their figures. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class ProofResults {

  @PersistenceContext private EntityManager database;

  void add(long run, Statement statement, Outcome outcome) {
    database
        .createNativeQuery(
            "insert into proof_results (run_id, statement, state, open, accepted)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, run)
        .setParameter(2, statement.name())
        .setParameter(3, outcome.state().name())
        .setParameter(4, outcome.open())
        .setParameter(5, outcome.accepted())
        .executeUpdate();
    for (int position = 0; position < outcome.figures().size(); position++) {
      add(run, statement, position, outcome.figures().get(position));
    }
  }

  /** What was proven so far of a proof that begins again is not true any more. */
  void clear(long run) {
    for (String table : List.of("proof_figures", "proof_results")) {
      database
          .createNativeQuery("delete from " + table + " where run_id = ?1")
          .setParameter(1, run)
          .executeUpdate();
    }
  }

  /** The statements in the order of the page. */
  List<StatementView> of(long run) {
    return Arrays.stream(Statement.values())
        .flatMap(statement -> rows(run, statement).stream().map(row -> view(run, statement, row)))
        .toList();
  }

  private StatementView view(long run, Statement statement, Object[] row) {
    return new StatementView(
        statement.sentence(),
        ProofState.valueOf((String) row[0]),
        ((Number) row[1]).intValue(),
        ((Number) row[2]).intValue(),
        figures(run, statement));
  }

  private List<Object[]> rows(long run, Statement statement) {
    return select(
        "select state, open, accepted from proof_results where run_id = ?1 and statement = ?2",
        run,
        statement);
  }

  private List<FigureView> figures(long run, Statement statement) {
    return select(
            "select label, amount, currency from proof_figures"
                + " where run_id = ?1 and statement = ?2 order by position",
            run,
            statement)
        .stream()
        .map(row -> new FigureView((String) row[0], value((Number) row[1], (String) row[2])))
        .toList();
  }

  private static String value(Number amount, @Nullable String currency) {
    return currency == null
        ? String.format(Locale.UK, "%,d", amount.longValue())
        : Money.of(amount.longValue(), currency).format();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> select(String sql, long run, Statement statement) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, run)
        .setParameter(2, statement.name())
        .getResultList();
  }

  private void add(long run, Statement statement, int position, Figure figure) {
    database
        .createNativeQuery(
            "insert into proof_figures (run_id, statement, position, label, amount, currency)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, run)
        .setParameter(2, statement.name())
        .setParameter(3, position)
        .setParameter(4, figure.label())
        .setParameter(5, figure.amount())
        .setParameter(6, figure.currency())
        .executeUpdate();
  }
}
