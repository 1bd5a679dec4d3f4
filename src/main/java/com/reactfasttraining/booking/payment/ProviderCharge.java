package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the provider's books.
 *
 * @param paymentId our public id of the payment; null when it does not carry one
 * @param booking the reference that it carries; null for what another system has charged
 * @param received what has arrived; zero while it is not paid
 * @param refunded what went back of it, or is on its way
 */
public record ProviderCharge(
    String intentId,
    @Nullable String paymentId,
    @Nullable String booking,
    Money received,
    Money refunded) {}
