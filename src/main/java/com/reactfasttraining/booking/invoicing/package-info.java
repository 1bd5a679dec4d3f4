/**
 * Invoices: numbered without gaps, issued in the transaction that confirms a payment, never
 * changed.
 *
 * <p>It hears of a payment by {@code payment.BookingPaid} and says {@link
 * com.reactfasttraining.booking.invoicing.InvoiceIssued}, from which {@code document} makes the
 * paper. Everything that stands on an invoice is copied into it, so that it reads the same when a
 * name or an address has changed; the database refuses changes.
 *
 * <p>Here are the invoices and credit notes themselves; {@code invoicing.number} numbers them, all
 * other rooms stand on them: what is owed, what the bank says, receipts, the ledger and its proof.
 */
@NullMarked
package com.reactfasttraining.booking.invoicing;

import org.jspecify.annotations.NullMarked;
