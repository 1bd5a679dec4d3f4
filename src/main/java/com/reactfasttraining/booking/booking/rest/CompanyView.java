package com.reactfasttraining.booking.booking.rest;

import org.jspecify.annotations.Nullable;

/** The training company as its customers see it. */
public record CompanyView(
    String name,
    String logoUrl,
    String address,
    String email,
    String phone,
    @Nullable String vatNumber,
    String termsVersion,
    String stripePublishableKey,
    String stripeJsUrl,
    long holdMinutes,
    long nameCutOffHours) {}
