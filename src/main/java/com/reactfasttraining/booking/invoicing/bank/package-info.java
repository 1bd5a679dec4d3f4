/**
 * Bank statements: their lines are imported from CSV files, matched with what companies owe, and
 * booked as bank payments of {@code invoicing.receivable}.
 *
 * <p>A line is imported once, however often a file has it. What names no invoice, and what was paid
 * beyond what was open, stays on a worklist until finance has resolved it by hand.
 */
@NullMarked
package com.reactfasttraining.booking.invoicing.bank;

import org.jspecify.annotations.NullMarked;
