/** Turns refusals and faults into {@code application/problem+json}. */
@NullMarked
package com.reactfasttraining.booking.platform.problem.rest;

import org.jspecify.annotations.NullMarked;
