package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.shared.Price;

/** What a credit note takes back of a line. */
record CreditedLine(InvoiceLine line, Price price) {}
