package com.reactfasttraining.booking.invoicing.proof;

import java.util.List;

/** What checking a statement came to. */
record Outcome(ProofState state, int open, int accepted, List<Figure> figures) {

  static Outcome of(int open, int accepted, List<Figure> figures) {
    return new Outcome(open == 0 ? ProofState.HOLDS : ProofState.BROKEN, open, accepted, figures);
  }

  static Outcome notProven() {
    return new Outcome(ProofState.NOT_PROVEN, 0, 0, List.of());
  }
}
