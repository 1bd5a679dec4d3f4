/** Bookings for staff. */
@NullMarked
package com.reactfasttraining.booking.booking.admin;

import org.jspecify.annotations.NullMarked;
