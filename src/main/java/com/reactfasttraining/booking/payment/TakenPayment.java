package com.reactfasttraining.booking.payment;

/** An open payment to ask about; it is wanted while its booking still waits for it. */
record TakenPayment(String intentId, boolean wanted) {}
