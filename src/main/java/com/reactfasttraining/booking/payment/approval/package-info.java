/**
 * Refunds that staff decide on: what may go back, asking for it, and the second person.
 *
 * <p>Whoever is not finance only asks. Finance alone decides on what stays below a limit for the
 * whole booking; what goes beyond waits for another person of finance, and the database refuses
 * that both are the same. The amount is kept on the payments from the moment it is asked for. It
 * stands on {@code payment.refund}, which moves the money.
 */
@NullMarked
package com.reactfasttraining.booking.payment.approval;

import org.jspecify.annotations.NullMarked;
