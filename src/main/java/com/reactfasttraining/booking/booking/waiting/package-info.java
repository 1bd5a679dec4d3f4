/**
 * The waiting list of full sessions: who waits, in which order freed seats are offered, and what
 * becomes of it.
 *
 * <p>It stands on {@code booking}, which knows nothing of it and only says {@link
 * com.reactfasttraining.booking.booking.SeatsFreed}. An offer is a booking that is held until its
 * deadline for a known person, so that it can never oversell and is taken by going on to pay. Lock
 * order: session, booking, then entry; entries among each other in the order of waiting.
 */
@NullMarked
package com.reactfasttraining.booking.booking.waiting;

import org.jspecify.annotations.NullMarked;
