/**
 * Receipts: that money has arrived for an invoice, one for each payment by card or at the bank.
 *
 * <p>Written in the transaction that issues the invoice of a payment, or notes the money at the
 * bank. A payment that goes straight back, because there is nothing to give for it, has no invoice
 * and no receipt; its booker is told of the refund.
 */
@NullMarked
package com.reactfasttraining.booking.invoicing.receipt;

import org.jspecify.annotations.NullMarked;
