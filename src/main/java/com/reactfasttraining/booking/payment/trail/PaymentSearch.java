package com.reactfasttraining.booking.payment.trail;

import org.jspecify.annotations.Nullable;

/**
 * What staff look for: a part of a name, e-mail address, phone number or reference, or a whole id
 * of Stripe's, and a filter. Blank or absent parts do not restrict.
 */
public record PaymentSearch(@Nullable String text, @Nullable PaymentFilter filter) {}
