package com.reactfasttraining.booking.invoicing;

import java.time.LocalDate;

/** The invoice that a credit note corrects, as the credit note names it. */
public record CorrectedView(String number, LocalDate issueDate) {}
