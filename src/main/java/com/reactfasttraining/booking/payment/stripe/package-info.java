/** The only place that knows Stripe's library. */
@NullMarked
package com.reactfasttraining.booking.payment.stripe;

import org.jspecify.annotations.NullMarked;
