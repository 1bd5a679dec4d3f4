package com.reactfasttraining.booking.booking.waiting;

/** Somebody asked to wait and does, now or since before; observed inside the transaction. */
public record WaitingListJoined(String entryId) {}
