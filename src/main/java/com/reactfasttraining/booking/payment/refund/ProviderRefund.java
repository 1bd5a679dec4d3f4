package com.reactfasttraining.booking.payment.refund;

import org.jspecify.annotations.Nullable;

/** A refund as the provider sees it now. */
public record ProviderRefund(String id, RefundState state, @Nullable String failure) {}
