/**
 * React Fast Booking: sells seats on first aid and safety courses.
 *
 * <p>Split by business capability; what lies lower knows nothing of what lies higher: {@code shared
 * ← platform ← identity, catalogue ← booking ← requirement} and {@code booking ← payment ←
 * invoicing ← document ← mail ← backoffice}. Down is a method call, up is a CDI event.
 */
@NullMarked
package com.reactfasttraining.booking;

import org.jspecify.annotations.NullMarked;
