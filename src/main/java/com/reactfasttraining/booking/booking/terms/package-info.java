/** The terms of sale in their versions, and who accepted which. */
@NullMarked
package com.reactfasttraining.booking.booking.terms;

import org.jspecify.annotations.NullMarked;
