package com.reactfasttraining.booking.invoicing.receipt;

/**
 * A receipt was written; observed inside the transaction.
 *
 * @param atCheckout true when the payment has confirmed its booking, which tells the booker anyway
 */
public record ReceiptIssued(String number, boolean atCheckout) {}
