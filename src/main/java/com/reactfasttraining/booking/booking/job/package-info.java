/** The timer that ends holds. */
@NullMarked
package com.reactfasttraining.booking.booking.job;

import org.jspecify.annotations.NullMarked;
