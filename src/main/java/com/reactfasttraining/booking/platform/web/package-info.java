/**
 * The outermost edge of every request: where it came from, who signed it, how large it may be, and
 * which headers its answer carries.
 *
 * <p>Only this package speaks Servlet. Authentication runs before any filter, so both call {@link
 * Arrivals}: the first of them marks the request and its answer.
 */
@NullMarked
package com.reactfasttraining.booking.platform.web;

import org.jspecify.annotations.NullMarked;
