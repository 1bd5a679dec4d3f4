package com.reactfasttraining.booking.catalogue;

/** A session has got more seats; observed inside the transaction, which has locked the session. */
public record SeatsAdded(long sessionId) {}
