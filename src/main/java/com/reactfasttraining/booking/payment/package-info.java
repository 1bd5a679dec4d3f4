/**
 * Taking money by card.
 *
 * <p>A payment is one attempt to pay for a booking through Stripe. The truth about money is
 * Stripe's: whatever tells us of a change, a webhook, the customer's page or the timer, the object
 * is fetched again and applied under row locks (session, booking, payment, in that order), so that
 * duplicates, reordering and delay change nothing. No transaction is open while Stripe is asked.
 *
 * <p>{@code payment.checkout} takes it, {@code payment.settlement} applies what Stripe says, {@code
 * payment.reconciliation} asks by the clock, {@code payment.refund} gives back, {@code
 * payment.approval} lets staff decide on it, {@code payment.dispute} knows what customers dispute,
 * {@code payment.webhook} listens to Stripe and {@code payment.trail} shows it all to staff. {@code
 * invoicing} and {@code mail} lie above and hear of {@link BookingPaid} and of refunds that
 * succeeded.
 */
@NullMarked
package com.reactfasttraining.booking.payment;

import org.jspecify.annotations.NullMarked;
