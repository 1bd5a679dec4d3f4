/**
 * What is taught, when and where: courses, their dated sessions, and venues.
 *
 * <p>A session counts its own taken seats; a row lock on it and a CHECK in PostgreSQL keep the
 * count within its capacity. Who took the seats is the matter of {@code booking}, which lies above
 * and calls down. What staff change is in {@code catalogue.change}.
 */
@NullMarked
package com.reactfasttraining.booking.catalogue;

import org.jspecify.annotations.NullMarked;
