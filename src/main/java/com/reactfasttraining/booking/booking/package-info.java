/**
 * Holding, filling in and confirming bookings: the heart of the product.
 *
 * <p>A booking takes seats of one session from the moment it is held. Every change of its seats or
 * its state that frees or takes seats locks the session first, then the booking, so that no two
 * changes wait for each other. It stands on {@code catalogue}; {@code requirement} and {@code
 * payment} lie above it and hear of it by events ({@link AttendeesRead}, {@link
 * RequirementsStated}) or call its use cases.
 */
@NullMarked
package com.reactfasttraining.booking.booking;

import org.jspecify.annotations.NullMarked;
