package com.reactfasttraining.booking.invoicing.receipt;

import com.reactfasttraining.booking.invoicing.InvoiceDetailView;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Everything that stands on a receipt.
 *
 * @param means such as {@code Visa ending 4242}
 * @param byBank true for a bank transfer, which may be a part of the invoice
 * @param invoice what it was for
 */
public record PaymentReceiptView(
    String number,
    Money amount,
    LocalDate paidOn,
    String means,
    boolean byBank,
    Instant issuedAt,
    InvoiceDetailView invoice) {}
