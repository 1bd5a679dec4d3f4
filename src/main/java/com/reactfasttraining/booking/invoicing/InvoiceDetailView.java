package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.shared.Price;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on an invoice, as a UK VAT invoice needs it (HMRC Notice 700, section
 * 16.3.1), or on a credit note, which names the invoice that it corrects (section 18.2). The tax
 * point is the day of the payment. An invoice that is paid later is due on a day, and nothing has
 * paid it.
 */
public record InvoiceDetailView(
    long bookingId,
    String bookingReference,
    String number,
    Instant issuedAt,
    LocalDate issueDate,
    PartyView seller,
    PartyView buyer,
    @Nullable String purchaseOrder,
    List<InvoiceLineView> lines,
    Price total,
    @Nullable PaidByView paidBy,
    @Nullable LocalDate dueOn,
    @Nullable CorrectedView corrects) {}
