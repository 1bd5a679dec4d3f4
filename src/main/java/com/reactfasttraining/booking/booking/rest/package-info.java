/** Bookings over REST, for their bookers. */
@NullMarked
package com.reactfasttraining.booking.booking.rest;

import org.jspecify.annotations.NullMarked;
