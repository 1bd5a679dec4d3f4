/**
 * From the first seats that are kept to the confirmation: holds are taken, filled in, lengthened,
 * given up, run out or become bookings.
 *
 * <p>Each of them locks the session before the booking. {@code booking.waiting}, {@code
 * booking.rescue} and {@code booking.caller} keep seats through it; {@code payment} confirms
 * through it.
 */
@NullMarked
package com.reactfasttraining.booking.booking.hold;

import org.jspecify.annotations.NullMarked;
