/**
 * The waiting list of full sessions: who waits, in which order, and how it ends.
 *
 * <p>It stands on {@code booking}, which knows nothing of it and only says {@link
 * com.reactfasttraining.booking.booking.SeatsFreed}. {@code waiting.offer} offers the freed seats,
 * {@code waiting.access} is the private link of those who wait; both stand on it. Lock order:
 * session, booking, then entry; entries among each other in the order of waiting.
 */
@NullMarked
package com.reactfasttraining.booking.booking.waiting;

import org.jspecify.annotations.NullMarked;
