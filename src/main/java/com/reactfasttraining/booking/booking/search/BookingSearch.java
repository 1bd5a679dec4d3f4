package com.reactfasttraining.booking.booking.search;

import com.reactfasttraining.booking.booking.BookingState;
import org.jspecify.annotations.Nullable;

/**
 * What staff look for: any part of a name, e-mail address, phone number or reference, and a state.
 * Blank or absent parts do not restrict.
 */
public record BookingSearch(@Nullable String text, @Nullable BookingState state) {}
