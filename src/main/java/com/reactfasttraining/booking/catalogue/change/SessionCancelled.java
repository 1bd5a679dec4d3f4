package com.reactfasttraining.booking.catalogue.change;

/** A session does not take place; observed inside the transaction, which has locked the session. */
public record SessionCancelled(long sessionId) {}
