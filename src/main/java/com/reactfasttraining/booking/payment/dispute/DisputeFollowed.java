package com.reactfasttraining.booking.payment.dispute;

/** A dispute was opened, or has moved on; observed inside the transaction that notes so. */
public record DisputeFollowed(String disputeId, DisputeState state, boolean opened) {}
