package com.reactfasttraining.booking.invoicing.proof;

import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows finance what the last proof came to. */
@ApplicationScoped
@Transactional
public class ShowProof {

  @Inject private ProofRuns runs;
  @Inject private ProofResults results;
  @Inject private Caller caller;

  public ProofView last() {
    caller.requireAnyOf("FINANCE", "ADMIN");
    boolean underWay = runs.isUnderWay();
    return runs.last()
        .map(
            run ->
                new ProofView(
                    run.startedAt(),
                    run.finishedAt(),
                    run.requestedBy(),
                    results.of(run.id()),
                    underWay))
        .orElseGet(() -> new ProofView(null, null, null, List.of(), underWay));
  }
}
