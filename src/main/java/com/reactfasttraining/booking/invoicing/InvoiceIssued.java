package com.reactfasttraining.booking.invoicing;

/** An invoice was issued; observed inside the transaction. */
public record InvoiceIssued(long invoiceId, String number, String bookingReference) {}
