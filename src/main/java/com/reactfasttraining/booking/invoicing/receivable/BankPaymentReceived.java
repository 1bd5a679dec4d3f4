package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.shared.Money;
import java.time.LocalDate;

/** Money has arrived at the bank for an invoice; observed inside the transaction that notes it. */
public record BankPaymentReceived(
    long bankPaymentId, long invoiceId, Money amount, LocalDate movedOn) {}
