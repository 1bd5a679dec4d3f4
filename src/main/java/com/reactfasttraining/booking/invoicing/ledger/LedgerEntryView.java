package com.reactfasttraining.booking.invoicing.ledger;

import com.reactfasttraining.booking.shared.Price;
import java.time.LocalDate;

/**
 * One movement of money or one document; negative when it goes out or is credited. Only documents
 * have VAT.
 */
public record LedgerEntryView(
    LocalDate day, LedgerKind kind, String document, String bookingReference, Price price) {}
