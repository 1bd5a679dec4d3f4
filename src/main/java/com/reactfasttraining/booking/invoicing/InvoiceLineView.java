package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;

/** A line as it is printed: the price of one, and of all of them, and how they are taxed. */
public record InvoiceLineView(
    String description, int quantity, Price unitPrice, Vat vat, Price price) {}
