/**
 * Holding, filling in and confirming bookings: the heart of the product.
 *
 * <p>A booking takes seats of one session from the moment it is held. Every change of its seats or
 * its state that frees or takes seats locks the session first, then the booking, so that no two
 * changes wait for each other.
 *
 * <p>Here are the booking itself, its people and its price, and what all its rooms share; {@code
 * booking.hold} leads it to its confirmation, {@code booking.access} shows it to whom it belongs
 * to. Seats that come free are announced by {@link SeatsFreed}.
 *
 * <p>It stands on {@code catalogue}; {@code requirement} and {@code payment} lie above it and hear
 * of it by events or call its use cases.
 */
@NullMarked
package com.reactfasttraining.booking.booking;

import org.jspecify.annotations.NullMarked;
