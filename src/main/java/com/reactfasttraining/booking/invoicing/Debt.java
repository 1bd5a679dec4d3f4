package com.reactfasttraining.booking.invoicing;

import java.time.LocalDate;

/** Who has to pay an invoice that is paid later, and until when. */
public record Debt(long companyId, LocalDate dueOn) {}
