package com.reactfasttraining.booking.booking.company;

/** A company as staff see it, and how far it may be used. */
public record CompanySummary(String id, CompanySheet sheet, boolean approved, boolean withCode) {}
