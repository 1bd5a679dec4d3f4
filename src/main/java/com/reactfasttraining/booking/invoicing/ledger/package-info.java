/**
 * The ledger for the accountant: all money that moved and all documents that were issued, by day
 * and by month in the seller's time zone, with the VAT by rate and treatment.
 *
 * <p>All of it is summed up by the database from the same entries, so that every table and export
 * agrees with every other to the penny. What goes out, and what is credited, is negative.
 */
@NullMarked
package com.reactfasttraining.booking.invoicing.ledger;

import org.jspecify.annotations.NullMarked;
