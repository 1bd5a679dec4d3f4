/**
 * Who may see a booking, and what they are shown: private links, accounts and staff.
 *
 * <p>What lies above adds its part to the answer by the events {@link AttendeesRead} and {@link
 * PaymentsRead}.
 */
@NullMarked
package com.reactfasttraining.booking.booking.access;

import org.jspecify.annotations.NullMarked;
