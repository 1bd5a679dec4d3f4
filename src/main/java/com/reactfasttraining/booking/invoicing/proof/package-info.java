/**
 * The proof of the books: every night, and when finance asks for it, each statement that must be
 * true of the money and the seats is checked against all rows.
 *
 * <p>The statements are set operations of the database, never a loop over bookings. What makes one
 * untrue goes on the list of money to resolve ({@code payment.worklist}) and leaves it when it is
 * right again. Stripe is asked outside any transaction; without an answer its statement is not
 * proven, and what was found before stands.
 */
@NullMarked
package com.reactfasttraining.booking.invoicing.proof;

import org.jspecify.annotations.NullMarked;
