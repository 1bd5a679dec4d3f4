/**
 * What staff do to the catalogue: courses and venues are kept, sessions scheduled, changed and
 * called off.
 *
 * <p>A change is refused when somebody else changed the same thing meanwhile. What people booked on
 * is told to them by the events {@link SessionChanged} and {@link SessionCancelled}; the plan they
 * had booked is kept.
 */
@NullMarked
package com.reactfasttraining.booking.catalogue.change;

import org.jspecify.annotations.NullMarked;
