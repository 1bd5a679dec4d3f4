/**
 * What every capability stands on: configuration, refusals, persistence, outbox, audit, security
 * and monitoring.
 *
 * <p>It knows nothing of courses or bookings. Each sub-package is one matter.
 */
@NullMarked
package com.reactfasttraining.booking.platform;

import org.jspecify.annotations.NullMarked;
