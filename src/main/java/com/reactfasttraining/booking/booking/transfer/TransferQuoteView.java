package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;

/**
 * What a transfer comes to if it is made until {@code validUntil} by naming {@code quote}.
 *
 * @param difference the new price less the old one; negative when the new session is cheaper
 * @param fee what the policy keeps for the change
 * @param toPay what is to be paid before the booking moves; zero when nothing is
 * @param toInvoice what a company is invoiced for on top, to be paid within its terms; zero when
 *     nothing is
 * @param refund what goes back, or comes off the invoice; zero when nothing does
 * @param billedAnew true when the new course is taxed differently, so that a credit note takes back
 *     what counts of the old one and a new invoice bills the new one
 */
public record TransferQuoteView(
    SessionView session,
    Money oldPrice,
    Money newPrice,
    Money difference,
    Money fee,
    Money toPay,
    Money toInvoice,
    Money refund,
    boolean billedAnew,
    String policy,
    Instant validUntil,
    String quote) {}
