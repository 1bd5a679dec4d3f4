/**
 * What becomes of the bookings of a session that was cancelled.
 *
 * <p>The session is closed at once and its unpaid holds end with it. Each confirmed booking is then
 * looked after in a transaction of its own, by way of the outbox, so that a crash in the middle
 * leaves nobody out: seats for it are held on up to three other sessions for two days, and its
 * booker is asked whether they would like one of those, their money, or a credit instead of it;
 * nothing of this costs anything. Until they answer, the booking stays as it is and staff see it on
 * a list. The holds are bookings of their own, which end by themselves like any other.
 */
@NullMarked
package com.reactfasttraining.booking.booking.rescue;

import org.jspecify.annotations.NullMarked;
