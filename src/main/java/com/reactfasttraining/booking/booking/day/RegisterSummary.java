package com.reactfasttraining.booking.booking.day;

import com.reactfasttraining.booking.catalogue.SessionView;

/** A session in the list of registers: how many seats are sold and how many people are noted. */
public record RegisterSummary(SessionView session, long seats, long noted, boolean openNow) {}
