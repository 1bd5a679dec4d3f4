package com.reactfasttraining.booking.invoicing;

/**
 * The card that paid: its brand as Stripe names it, such as {@code visa}, and its last four digits.
 */
public record CardView(String brand, String lastFour) {}
