package com.reactfasttraining.booking.invoicing.proof;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Asks for a proof; a timer begins it within seconds. */
@ApplicationScoped
public class RequestProof {

  private static final String NIGHTLY = "system";

  @Inject private ProofRuns runs;
  @Inject private Caller caller;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Finance wants to know now; FORBIDDEN for others. */
  @Transactional
  public void now() {
    caller.requireAnyOf("FINANCE", "ADMIN");
    runs.request(caller.actor(), clock.instant());
    audit.record("proof-requested", AuditedObject.proof(), "by hand");
  }

  /** Once a night, however many instances ask. */
  public void nightly() {
    Instant now = clock.instant();
    if (!runs.wasRequested(NIGHTLY, now)) {
      runs.request(NIGHTLY, now);
    }
  }
}
