/**
 * Invoices: numbered without gaps, issued in the transaction that confirms a payment, never
 * changed.
 *
 * <p>It hears of a payment by {@code payment.BookingPaid} and says {@link
 * com.reactfasttraining.booking.invoicing.InvoiceIssued}, from which {@code document} makes the
 * paper. Everything that stands on an invoice is copied into it, so that it reads the same when a
 * name or an address has changed; the database refuses changes.
 */
@NullMarked
package com.reactfasttraining.booking.invoicing;

import org.jspecify.annotations.NullMarked;
