package com.reactfasttraining.booking.booking;

/**
 * The session of a confirmed booking takes place elsewhere or at another time; observed inside the
 * transaction. {@code formerPlan} is what the session was before.
 */
public record BookedSessionChanged(String reference, String formerPlan) {}
