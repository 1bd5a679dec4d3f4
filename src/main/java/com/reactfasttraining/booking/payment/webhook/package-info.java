/**
 * What Stripe tells by itself: each event is kept for ever, once, and answered at once; the work on
 * it follows from the outbox. It stands on {@code payment} and {@code payment.refund}, which change
 * the money.
 *
 * <p>Staff see how well events arrive: when the last one came, how long the work on them takes,
 * what failed, and whether both sides speak the same version of the interface.
 */
@NullMarked
package com.reactfasttraining.booking.payment.webhook;

import org.jspecify.annotations.NullMarked;
