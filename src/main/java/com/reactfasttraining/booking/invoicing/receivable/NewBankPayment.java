package com.reactfasttraining.booking.invoicing.receivable;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of the bank statement: the amount in major units, the day, and what it says. */
public record NewBankPayment(
    @NotNull(message = "Enter the amount")
        @DecimalMin(value = "0.01", message = "Enter an amount of at least a penny")
        @Digits(integer = 7, fraction = 2, message = "Enter an amount like 510 or 510.50")
        BigDecimal amount,
    @NotNull(message = "Enter the day from the bank statement") LocalDate movedOn,
    @NotBlank(message = "Enter the reference from the bank statement")
        @Size(max = 140, message = "Use 140 characters or fewer")
        String reference) {}
