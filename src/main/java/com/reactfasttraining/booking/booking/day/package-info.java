/**
 * The day itself: reminders before it, the attendance register on it, completed bookings after it.
 *
 * <p>Timers take the bookings that are due with {@code FOR UPDATE SKIP LOCKED}, so several
 * instances share the work. {@code mail} hears by events what people are to be reminded of.
 */
@NullMarked
package com.reactfasttraining.booking.booking.day;

import org.jspecify.annotations.NullMarked;
