/**
 * Payments as staff read them: each attempt with its trail of transitions and its refunds. It reads
 * {@code payment} and {@code payment.refund} and changes nothing.
 */
@NullMarked
package com.reactfasttraining.booking.payment.trail;

import org.jspecify.annotations.NullMarked;
