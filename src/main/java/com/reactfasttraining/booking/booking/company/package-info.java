/**
 * Companies that book now and pay later on invoice.
 *
 * <p>Staff propose a company with its payment terms and credit limit; finance approves it. Its
 * people book with a secret code. A booking on invoice is confirmed at once; {@code invoicing} lies
 * above, hears of it by {@link com.reactfasttraining.booking.booking.company.BookingCharged}, and
 * tells what a company owes by {@link
 * com.reactfasttraining.booking.booking.company.OpenAmountRead}. Locks are taken in the order
 * session, booking, company.
 */
@NullMarked
package com.reactfasttraining.booking.booking.company;

import org.jspecify.annotations.NullMarked;
