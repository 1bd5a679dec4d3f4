package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A course as customers see it, with the next session that still has seats. */
public record CourseView(
    String slug,
    String title,
    String summary,
    String description,
    BigDecimal durationHours,
    Money price,
    int vatRateBasisPoints,
    VatTreatment vatTreatment,
    @Nullable Integer certificateValidMonths,
    @Nullable SessionView nextSession) {}
