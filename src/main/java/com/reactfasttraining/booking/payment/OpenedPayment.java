package com.reactfasttraining.booking.payment;

import org.jspecify.annotations.Nullable;

/** An open attempt: what is to be charged, and the provider's intent if there is one already. */
record OpenedPayment(NewCharge charge, @Nullable String intentId) {}
