/** What sets the money in motion: the timer that asks Stripe, and the events of bookings. */
@NullMarked
package com.reactfasttraining.booking.payment.job;

import org.jspecify.annotations.NullMarked;
