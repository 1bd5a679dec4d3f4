package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How an invoice was paid, or where a credit note gives back to: the card as far as it is known,
 * what credits have paid or get, and what was paid before, or stays for what is billed anew.
 */
public record PaidByView(@Nullable CardView card, Money byCredit, Money before) {}
