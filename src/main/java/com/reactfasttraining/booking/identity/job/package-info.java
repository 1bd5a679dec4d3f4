/** The timer that forgets old sign-ins. */
@NullMarked
package com.reactfasttraining.booking.identity.job;

import org.jspecify.annotations.NullMarked;
