package com.reactfasttraining.booking.booking.company;

import org.jspecify.annotations.Nullable;

/** What whoever books on invoice agrees to: a version of the terms, and their purchase order. */
public record InvoiceOrder(String termsVersion, @Nullable String purchaseOrder) {}
