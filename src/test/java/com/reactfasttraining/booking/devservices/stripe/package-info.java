/**
 * A sandbox that speaks enough of Stripe's REST API, webhooks and Stripe.js to sell a seat.
 *
 * <p>Objects are kept as the JSON documents that Stripe would show; field names, states, error
 * bodies and test cards follow Stripe's public API reference. What Stripe does not have stands
 * under {@code /sandbox/}: commands to misbehave, a delivery log, and 3-D Secure without a browser.
 */
@NullMarked
package com.reactfasttraining.booking.devservices.stripe;

import org.jspecify.annotations.NullMarked;
