package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That money has arrived: how much, when, and by which card as far as anybody may know it.
 *
 * @param amount all of it
 * @param byCredit what credits have paid of it
 */
public record ReceiptView(Money amount, Instant paidAt, @Nullable String card, Money byCredit) {}
