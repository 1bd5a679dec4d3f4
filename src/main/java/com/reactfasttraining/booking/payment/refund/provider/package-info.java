/**
 * Refunds at the provider: asked for, heard of, and compared by the clock, always while no
 * transaction is open.
 *
 * <p>Whatever is learned here goes to {@link
 * com.reactfasttraining.booking.payment.refund.FollowRefund}, the one place that changes a refund
 * by it.
 */
@NullMarked
package com.reactfasttraining.booking.payment.refund.provider;

import org.jspecify.annotations.NullMarked;
