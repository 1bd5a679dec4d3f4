/** {@code Idempotency-Key} on every write of the REST interface. */
@NullMarked
package com.reactfasttraining.booking.platform.idempotency.rest;

import org.jspecify.annotations.NullMarked;
