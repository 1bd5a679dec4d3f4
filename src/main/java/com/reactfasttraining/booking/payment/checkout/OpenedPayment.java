package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.payment.NewCharge;
import org.jspecify.annotations.Nullable;

/**
 * An open attempt: what is to be charged, and the provider's intent if there is one already. One
 * that is not wanted any more stands in the way of the next and is to be called off first.
 */
record OpenedPayment(NewCharge charge, @Nullable String intentId, boolean wanted) {}
