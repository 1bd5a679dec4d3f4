package com.reactfasttraining.booking.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail as staff see it. */
public record MailView(
    String id,
    MailKind kind,
    String recipient,
    String subject,
    MailState state,
    @Nullable String bookingReference,
    Instant createdAt,
    @Nullable Instant sentAt) {}
