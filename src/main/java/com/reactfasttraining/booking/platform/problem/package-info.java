/** Refusals: what is said when something cannot be done, and how it becomes an RFC 9457 answer. */
@NullMarked
package com.reactfasttraining.booking.platform.problem;

import org.jspecify.annotations.NullMarked;
