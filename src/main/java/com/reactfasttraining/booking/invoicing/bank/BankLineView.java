package com.reactfasttraining.booking.invoicing.bank;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/** A line of an imported statement; {@code left} is what is not booked to an invoice. */
public record BankLineView(
    String id,
    LocalDate movedOn,
    Money amount,
    Money left,
    String reference,
    String payer,
    BankLineState state,
    String outcome,
    String fileName,
    Instant importedAt) {}
