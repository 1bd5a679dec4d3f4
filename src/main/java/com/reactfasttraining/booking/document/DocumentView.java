package com.reactfasttraining.booking.document;

import java.time.Instant;

/** A stored paper in a list; the size is in bytes. */
public record DocumentView(
    String id,
    DocumentKind kind,
    String number,
    String fileName,
    String mediaType,
    long size,
    Instant issuedAt) {}
