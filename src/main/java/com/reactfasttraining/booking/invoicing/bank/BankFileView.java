package com.reactfasttraining.booking.invoicing.bank;

import java.util.List;

/** What stands in a bank's file, and what of it cannot be read. */
public record BankFileView(List<StatementRow> rows, List<StatementFault> faults) {}
