/**
 * Money that somebody keeps with us: when we cancel a session, its booker may take a credit instead
 * of the money, and pay for another booking with it.
 *
 * <p>A credit is made by a refund that goes to it instead of a card, is spent by a payment that is
 * taken from it, and gets back what is refunded of such a payment. It does not expire, and what is
 * left of it is paid out to the card on request. It stands below {@code payment}, whose payments
 * and refunds change it under its lock, which is the last one in the order.
 *
 * <p>VAT: the credit note of the refund takes back the VAT of the cancelled course (HMRC Notice
 * 700, section 18), and the invoice of the booking that a credit pays charges VAT anew, at its own
 * tax point. Making and spending a credit has no VAT of its own: it is no voucher that somebody
 * buys (VAT Act 1994, schedule 10B) but money that we owe and pay out on request. Taken for a
 * voucher it would be a multi-purpose one, because the VAT of courses differs, and VAT would be due
 * when it is spent all the same.
 */
@NullMarked
package com.reactfasttraining.booking.payment.credit;

import org.jspecify.annotations.NullMarked;
