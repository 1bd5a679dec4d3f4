package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.shared.Money;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff want to give back, in major units, or the attendees whose share it is, and why.
 *
 * @param seenLeft what was left to give back when it was decided: when that has changed meanwhile,
 *     somebody else was quicker, or the form was sent twice
 */
public record NewRefund(
    @Nullable
        @DecimalMin(value = "0.01", message = "Enter an amount of at least a penny")
        @Digits(integer = 7, fraction = 2, message = "Enter an amount like 85 or 85.50")
        BigDecimal amount,
    List<String> attendees,
    @NotBlank(message = "Enter why the money goes back")
        @Size(max = 500, message = "Use 500 characters or fewer")
        String note,
    @NotNull Money seenLeft) {}
