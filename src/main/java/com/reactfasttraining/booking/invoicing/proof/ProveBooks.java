package com.reactfasttraining.booking.invoicing.proof;

import com.reactfasttraining.booking.payment.reconciliation.CompareWithStripe;
import com.reactfasttraining.booking.payment.reconciliation.Compared;
import com.reactfasttraining.booking.payment.worklist.NoteFindings;
import com.reactfasttraining.booking.payment.worklist.Noted;
import com.reactfasttraining.booking.platform.monitoring.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes the proof that was asked for: first Stripe's statement, then those of our own books. */
@ApplicationScoped
public class ProveBooks {

  private static final Log LOG = Log.of(ProveBooks.class);

  @Inject private ProofRuns runs;
  @Inject private ProofResults results;
  @Inject private CompareWithStripe stripe;
  @Inject private NoteFindings findings;
  @Inject private ReadFigures figures;
  @Inject private Clock clock;

  /** Nothing when none is asked for, or another instance has taken it. */
  public void prove() {
    runs.take(clock.instant()).ifPresent(this::prove);
  }

  /** One that fails on the way has ended too: what was not reached is missing in it. */
  private void prove(long run) {
    try {
      results.clear(run);
      proveAll(run);
      LOG.info("the books were proven", "run", String.valueOf(run));
    } finally {
      runs.finish(run, clock.instant());
    }
  }

  private void proveAll(long run) {
    Outcome atStripe = stripe.compare().map(this::compared).orElseGet(Outcome::notProven);
    results.add(run, Statement.STRIPE, atStripe);
    Arrays.stream(Statement.values())
        .filter(statement -> statement != Statement.STRIPE)
        .forEach(statement -> results.add(run, statement, prove(statement)));
  }

  private Outcome prove(Statement statement) {
    Instant now = clock.instant();
    List<Noted> noted =
        statement.kinds().stream()
            .map(kind -> findings.replace(kind, BookFindings.of(kind), now))
            .toList();
    return outcome(noted, figures.of(statement));
  }

  private Outcome compared(Compared compared) {
    List<Figure> sums =
        Stream.of(
                compared.atStripe().stream().map(sum -> Figure.of("At Stripe", sum)),
                compared.here().stream().map(sum -> Figure.of("In these books", sum)),
                Stream.of(new Figure("Charges of 35 days", compared.charges(), null)))
            .flatMap(part -> part)
            .toList();
    return outcome(compared.noted(), sums);
  }

  private static Outcome outcome(List<Noted> noted, List<Figure> figures) {
    return Outcome.of(
        noted.stream().mapToInt(Noted::open).sum(),
        noted.stream().mapToInt(Noted::accepted).sum(),
        figures);
  }
}
