/**
 * What Stripe tells by itself: each event is kept for ever, once, and answered at once; the work on
 * it follows from the outbox. It stands on {@code payment} and {@code payment.refund}, which change
 * the money.
 */
@NullMarked
package com.reactfasttraining.booking.payment.webhook;

import org.jspecify.annotations.NullMarked;
