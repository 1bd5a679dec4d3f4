package com.reactfasttraining.booking.invoicing.proof;

/** What a statement came to. */
public enum ProofState {
  HOLDS,
  BROKEN,
  /** Stripe could not be asked. */
  NOT_PROVEN
}
