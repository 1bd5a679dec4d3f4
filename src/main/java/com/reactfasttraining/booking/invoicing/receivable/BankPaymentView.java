package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/** Money that came in for an invoice, or went back: then the amount is negative. */
public record BankPaymentView(
    Money amount, LocalDate movedOn, String reference, String notedBy, Instant notedAt) {}
