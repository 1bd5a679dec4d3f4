/**
 * Values that every part of the product speaks of: money, e-mail addresses, slices of lists.
 *
 * <p>Only the JDK is used here; nothing here knows of a database or of HTTP.
 */
@NullMarked
package com.reactfasttraining.booking.shared;

import org.jspecify.annotations.NullMarked;
