package com.reactfasttraining.booking.invoicing.bank;

import java.io.Serializable;

/** A row of the file that cannot be read, and why. */
public record StatementFault(int row, String message) implements Serializable {}
