/** The timer that forgets old keys. */
@NullMarked
package com.reactfasttraining.booking.platform.idempotency.job;

import org.jspecify.annotations.NullMarked;
