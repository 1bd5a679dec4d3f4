package com.reactfasttraining.booking.catalogue.change;

/**
 * People have to come to another place or at another time; observed inside the transaction, which
 * has locked the session. {@code formerPlan} is what it was before; {@code hard} is true for
 * another day, hour or town.
 */
public record SessionChanged(long sessionId, String formerPlan, boolean hard) {}
