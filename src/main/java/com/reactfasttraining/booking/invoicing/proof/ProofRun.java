package com.reactfasttraining.booking.invoicing.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One proof: asked for, taken by one instance, ended. At most one is not ended. */
@Entity
@Table(name = "proof_runs")
public class ProofRun {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @SuppressWarnings("NullAway.Init")
  protected ProofRun() {}

  void start(Instant now) {
    startedAt = now;
  }

  void finish(Instant now) {
    finishedAt = now;
  }

  long id() {
    return id;
  }

  String requestedBy() {
    return requestedBy;
  }

  @Nullable Instant startedAt() {
    return startedAt;
  }

  @Nullable Instant finishedAt() {
    return finishedAt;
  }
}
