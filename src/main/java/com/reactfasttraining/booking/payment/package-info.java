/**
 * Taking money by card, and giving it back.
 *
 * <p>A payment is one attempt to pay for a booking through Stripe. The truth about money is
 * Stripe's: whatever tells us of a change, a webhook, the customer's page or the timer, the object
 * is fetched again and applied under row locks (session, booking, payment, in that order), so that
 * duplicates, reordering and delay change nothing. No transaction is open while Stripe is asked.
 *
 * <p>{@code invoicing} and {@code mail} lie above and hear of {@link BookingPaid} and {@link
 * RefundSucceeded}.
 */
@NullMarked
package com.reactfasttraining.booking.payment;

import org.jspecify.annotations.NullMarked;
