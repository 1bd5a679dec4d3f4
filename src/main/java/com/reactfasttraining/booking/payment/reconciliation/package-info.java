/**
 * Compares Stripe's books with ours: both ways, amount by amount.
 *
 * <p>Stripe is asked outside any transaction, page by page; what it tells is kept in a table for as
 * long as the comparison takes, which then is a statement of the database. What moved during the
 * comparison is left to the next one.
 */
@NullMarked
package com.reactfasttraining.booking.payment.reconciliation;

import org.jspecify.annotations.NullMarked;
