/**
 * What becomes of the bookings of a session that was cancelled.
 *
 * <p>The session is closed at once and its unpaid holds end with it. Each confirmed booking is then
 * looked after in a transaction of its own, by way of the outbox, so that a crash in the middle
 * leaves nobody out: its booker is told, with dates that have room, and may move or cancel free of
 * charge. Until they do, the booking stays as it is and staff see it on a list.
 */
@NullMarked
package com.reactfasttraining.booking.booking.rescue;

import org.jspecify.annotations.NullMarked;
