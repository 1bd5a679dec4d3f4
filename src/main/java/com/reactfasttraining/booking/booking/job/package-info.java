/** Timers of holds and of the waiting list, and what tells the latter of bookings. */
@NullMarked
package com.reactfasttraining.booking.booking.job;

import org.jspecify.annotations.NullMarked;
