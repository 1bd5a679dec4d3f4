/**
 * Use cases without a container: their injected parts are put in by hand, the database says what
 * the test has it say. For what only a race or a failure at one point leads to; whether the
 * database agrees is for the tests over HTTP.
 */
@NullMarked
package com.reactfasttraining.booking.platform.wiring;

import org.jspecify.annotations.NullMarked;
