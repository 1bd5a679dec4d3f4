package com.reactfasttraining.booking.payment.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody has found out about an issue, or what became of it. */
public record NewIssueNote(
    @NotBlank(message = "Enter a note") @Size(max = 1000, message = "Enter at most 1000 characters")
        String text) {}
