/** The timer that asks Stripe about what is not final. */
@NullMarked
package com.reactfasttraining.booking.payment.job;

import org.jspecify.annotations.NullMarked;
