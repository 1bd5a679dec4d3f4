package com.reactfasttraining.booking.catalogue;

/**
 * People have to come to another place or at another time; observed inside the transaction, which
 * has locked the session.
 */
public record SessionChanged(long sessionId, SessionPlan before, SessionPlan after) {}
