package com.reactfasttraining.booking.payment.refund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How a refund that failed was given back in another way, and on which day. */
public record NewSettlement(
    @NotNull(message = "Choose how the money went back") SettlementMeans means,
    @NotNull(message = "Enter the day on which it went") LocalDate paidOn,
    @NotBlank(message = "Enter a note, such as the number of the cheque")
        @Size(max = 500, message = "Use 500 characters or fewer")
        String note) {}
