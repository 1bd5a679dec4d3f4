/**
 * Payments that a customer disputes at their bank: what is at stake, and until when evidence is
 * awaited. The truth is Stripe's; staff answer it in Stripe's dashboard. It stands on {@code
 * payment}.
 */
@NullMarked
package com.reactfasttraining.booking.payment.dispute;

import org.jspecify.annotations.NullMarked;
