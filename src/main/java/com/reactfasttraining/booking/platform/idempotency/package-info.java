/** The same write asked for twice is done once: what a request answered is kept for 24 hours. */
@NullMarked
package com.reactfasttraining.booking.platform.idempotency;

import org.jspecify.annotations.NullMarked;
