package com.reactfasttraining.booking.invoicing;

import org.jspecify.annotations.Nullable;

/** A seller or a buyer as printed on an invoice; an address has one line a row. */
public record PartyView(
    String name, @Nullable String company, @Nullable String address, @Nullable String vatNumber) {}
