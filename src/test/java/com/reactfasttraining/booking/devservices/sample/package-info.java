/** What the demo shows: courses, venues, sessions from today on, some bookings, four sign-ins. */
@NullMarked
package com.reactfasttraining.booking.devservices.sample;

import org.jspecify.annotations.NullMarked;
