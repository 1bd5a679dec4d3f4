/**
 * The numbers of invoices and credit notes: each kind and year has a sequence of its own, without
 * gaps, because a number is taken and given back with the transaction that issues.
 */
@NullMarked
package com.reactfasttraining.booking.invoicing.number;

import org.jspecify.annotations.NullMarked;
