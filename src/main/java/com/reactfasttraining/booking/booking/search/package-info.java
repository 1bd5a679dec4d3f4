/** Lists of bookings: all of them for staff, their own for customers with an account. */
@NullMarked
package com.reactfasttraining.booking.booking.search;

import org.jspecify.annotations.NullMarked;
