/**
 * Moving a confirmed booking to another session of the same or another course.
 *
 * <p>One transaction takes the new seats and frees the old ones. What was paid counts towards the
 * new session, less the fee of the policy: a rest that is left over goes back, and a rest that is
 * missing is paid first. Until then the old booking stands and the transfer itself keeps the new
 * seats, for a short time. So of every session {@code seats taken = Σ seats of its live bookings +
 * Σ seats of the pending transfers to it}.
 *
 * <p>Where a company pays on invoice nothing is paid first: the booking moves at once, what it
 * costs less comes off what is owed, and what it costs more is on a further invoice, as far as the
 * company's credit goes. Where the new course is taxed differently, what was billed is taken back
 * and the new price billed anew: {@link com.reactfasttraining.booking.booking.transfer.MoveToBill}.
 *
 * <p>A transfer's row changes only under the lock of the session that it goes to. It stands on
 * {@code booking}; {@code payment} lies above, calls {@link
 * com.reactfasttraining.booking.booking.transfer.CompleteTransfer} when the rest is paid, and hears
 * of a refund by {@link com.reactfasttraining.booking.booking.transfer.BookingMoved}.
 */
@NullMarked
package com.reactfasttraining.booking.booking.transfer;

import org.jspecify.annotations.NullMarked;
