/**
 * What companies owe: an open amount for each invoice that is paid later, and the money that has
 * arrived at the bank for it.
 *
 * <p>Opened in the transaction that issues the invoice, reduced by bank payments that finance notes
 * and by credit notes. What was paid on invoices that are billed anew is carried over to the one
 * that stands for them. What a company owes altogether is told to whoever gives it credit.
 */
@NullMarked
package com.reactfasttraining.booking.invoicing.receivable;

import org.jspecify.annotations.NullMarked;
