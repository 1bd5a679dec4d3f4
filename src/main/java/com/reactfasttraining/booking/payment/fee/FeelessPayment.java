package com.reactfasttraining.booking.payment.fee;

/** A payment whose fee is not known yet. */
record FeelessPayment(long id, String intentId, String currency) {}
