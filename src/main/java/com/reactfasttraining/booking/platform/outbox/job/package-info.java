/** The timer that delivers the outbox. */
@NullMarked
package com.reactfasttraining.booking.platform.outbox.job;

import org.jspecify.annotations.NullMarked;
