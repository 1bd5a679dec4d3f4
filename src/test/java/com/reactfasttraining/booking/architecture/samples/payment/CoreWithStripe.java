package com.reactfasttraining.booking.architecture.samples.payment;

import com.stripe.model.PaymentIntent;

/** Knows the provider outside the adapter. */
public class CoreWithStripe {
  PaymentIntent intent;
}
