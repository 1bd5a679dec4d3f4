package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.shared.Money;

/** How much was noted of money that has arrived, and what is still to be paid. */
public record ReceivedView(Money noted, Money stillOpen) {}
