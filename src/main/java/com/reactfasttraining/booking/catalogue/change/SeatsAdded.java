package com.reactfasttraining.booking.catalogue.change;

/** A session has got more seats; observed inside the transaction, which has locked the session. */
public record SeatsAdded(long sessionId) {}
