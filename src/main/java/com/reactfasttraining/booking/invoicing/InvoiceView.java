package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.shared.Price;
import java.time.Instant;

/** An invoice in a list. */
public record InvoiceView(
    String number,
    InvoiceKind kind,
    Instant issuedAt,
    String bookingReference,
    String buyer,
    Price total) {}
