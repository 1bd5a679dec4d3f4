package com.reactfasttraining.booking.document;

import java.time.Instant;

/** Which paper is wanted: one of its kind and number for a booking, and when it was issued. */
public record Paper(DocumentKind kind, String number, long bookingId, Instant issuedAt) {}
