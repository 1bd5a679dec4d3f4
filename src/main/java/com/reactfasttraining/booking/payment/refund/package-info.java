/**
 * Giving money back, whole or in part, over the payments of a booking.
 *
 * <p>A refund is a row before Stripe is asked, and its public id is Stripe's idempotency key, so
 * that asking again never gives back twice. What it will give back is reserved on its payment at
 * once, under the payment's lock: the sum of the refunds of a payment is never more than was paid
 * (the database refuses it too). It stands on {@code payment}, which tells by {@link
 * com.reactfasttraining.booking.payment.settlement.PaymentUnwanted} of money that came for nothing.
 *
 * <p>Here it is decided and noted; {@code refund.provider} asks Stripe for it and hears of it.
 */
@NullMarked
package com.reactfasttraining.booking.payment.refund;

import org.jspecify.annotations.NullMarked;
