/**
 * Changing one's mind: what a cancellation or a move to another session costs, quoting either, and
 * cancelling. {@code booking.transfer} lies above and moves.
 *
 * <p>The policy is data. Its fee is worked out seat by seat, so that cancelling one attendee after
 * the other never costs less than cancelling all at once, and {@code refund + fee} is what was paid
 * to the penny. It stands on {@code booking}; {@code payment} lies above and hears of a
 * cancellation by {@link com.reactfasttraining.booking.booking.BookingCancelled}.
 */
@NullMarked
package com.reactfasttraining.booking.booking.cancellation;

import org.jspecify.annotations.NullMarked;
