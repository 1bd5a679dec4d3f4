package com.reactfasttraining.booking.invoicing.proof;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last proof that ended, and whether another one is asked for or under way.
 *
 * @param requestedBy an account's public id, or {@code system} for the nightly one
 */
public record ProofView(
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String requestedBy,
    List<StatementView> statements,
    boolean underWay) {

  /** True when every statement was proven to hold. */
  public boolean green() {
    return statements.size() == Statement.values().length
        && statements.stream().allMatch(statement -> statement.state() == ProofState.HOLDS);
  }

  /** True when at least one is known not to hold. */
  public boolean red() {
    return statements.stream().anyMatch(statement -> statement.state() == ProofState.BROKEN);
  }
}
