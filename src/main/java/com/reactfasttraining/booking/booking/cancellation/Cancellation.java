package com.reactfasttraining.booking.booking.cancellation;

import java.time.Instant;

/** What cancelling comes to now, by which policy, and until when the fee stays the same. */
record Cancellation(Offer offer, String policy, Instant feeEnds) {}
