package com.reactfasttraining.booking.invoicing.receivable;

import java.time.LocalDate;

/** Which invoices are looked for, on which day. */
record ReceivableSearch(ReceivableFilter filter, LocalDate today) {}
