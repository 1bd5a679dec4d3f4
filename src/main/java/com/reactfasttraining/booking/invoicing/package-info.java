/**
 * Invoices: numbered without gaps, issued in the transaction that confirms a payment, never
 * changed.
 *
 * <p>It hears of a payment by {@code payment.BookingPaid} and says {@link
 * com.reactfasttraining.booking.invoicing.InvoiceIssued}, from which {@code document} makes the
 * paper. Everything that stands on an invoice is copied into it, so that it reads the same when a
 * name or an address has changed; the database refuses changes.
 *
 * <p>A move to a course that is taxed differently is billed anew: a credit note takes what counts
 * of before off its invoices, at their VAT, and an invoice of the same amount is made out at the
 * other, with what is paid on top. So payments less refunds are invoices less credit notes all the
 * time. A refund is credited to what was billed by the time that it was decided.
 *
 * <p>Here are the invoices and credit notes themselves; {@code invoicing.number} numbers them, all
 * other rooms stand on them: what is owed, what the bank says, receipts, the ledger and its proof.
 */
@NullMarked
package com.reactfasttraining.booking.invoicing;

import org.jspecify.annotations.NullMarked;
