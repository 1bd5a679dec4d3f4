package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How an invoice was paid, or where a credit note gives back to: the card as far as it is known,
 * and what credits have paid or get.
 */
public record PaidByView(@Nullable CardView card, Money byCredit) {}
