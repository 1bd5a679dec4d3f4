/**
 * The private link to an entry of the waiting list: what it shows to the person who waits, and how
 * they leave by it.
 *
 * <p>Each mail has a key of its own, as those of {@code booking.access} to a booking.
 */
@NullMarked
package com.reactfasttraining.booking.booking.waiting.access;

import org.jspecify.annotations.NullMarked;
