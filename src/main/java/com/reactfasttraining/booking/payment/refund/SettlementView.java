package com.reactfasttraining.booking.payment.refund;

import java.time.LocalDate;

/** How a refund was given back in another way, as staff read it. */
public record SettlementView(SettlementMeans means, LocalDate paidOn, String note) {}
