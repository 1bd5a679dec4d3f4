package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.shared.Price;

/** A line as it is printed: the price of one, and of all of them; the rate in basis points. */
public record InvoiceLineView(
    String description, int quantity, Price unitPrice, int vatRateBasisPoints, Price price) {}
