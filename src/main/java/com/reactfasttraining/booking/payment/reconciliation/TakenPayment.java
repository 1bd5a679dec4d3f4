package com.reactfasttraining.booking.payment.reconciliation;

/** An open payment to ask about; it is wanted while its booking or transfer still waits for it. */
record TakenPayment(String intentId, boolean wanted) {}
