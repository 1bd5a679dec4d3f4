package com.reactfasttraining.booking.invoicing.ledger;

/** An export, ready to be sent. */
public record LedgerFile(String fileName, String mediaType, byte[] bytes) {}
