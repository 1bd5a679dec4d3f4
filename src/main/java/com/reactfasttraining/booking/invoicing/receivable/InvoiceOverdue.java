package com.reactfasttraining.booking.invoicing.receivable;

/**
 * A company is to be reminded of an invoice, for the first, second … time; observed inside the
 * transaction that notes so.
 */
public record InvoiceOverdue(String invoiceNumber, String bookingReference, int reminder) {}
