package com.reactfasttraining.booking.platform.outbox;

/** A message that this instance has taken and must now deliver. */
record TakenMessage(long id, String kind, String subject, int attempt) {}
