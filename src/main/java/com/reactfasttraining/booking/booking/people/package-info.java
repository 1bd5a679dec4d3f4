/**
 * Who comes: attendees are named, exchanged and say what they need, until the cut-off before the
 * session. {@code requirement} keeps what they stated.
 */
@NullMarked
package com.reactfasttraining.booking.booking.people;

import org.jspecify.annotations.NullMarked;
