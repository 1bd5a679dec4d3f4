package com.reactfasttraining.booking.payment.worklist;

import java.time.Instant;

/**
 * A note on an issue as staff read it; {@code notedBy} says who, such as {@code Fran (finance)}.
 */
public record IssueNoteView(String text, String notedBy, Instant notedAt) {}
