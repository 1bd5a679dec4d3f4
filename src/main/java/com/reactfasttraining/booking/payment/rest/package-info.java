/** Paying over REST, and the door for Stripe's webhooks. */
@NullMarked
package com.reactfasttraining.booking.payment.rest;

import org.jspecify.annotations.NullMarked;
