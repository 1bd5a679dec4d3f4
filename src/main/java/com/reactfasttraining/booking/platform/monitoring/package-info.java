/** Correlation ids, structured logs and health. */
@NullMarked
package com.reactfasttraining.booking.platform.monitoring;

import org.jspecify.annotations.NullMarked;
