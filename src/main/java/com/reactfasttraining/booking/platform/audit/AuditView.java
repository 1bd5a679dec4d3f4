package com.reactfasttraining.booking.platform.audit;

import java.time.Instant;

/** One line of the trail as staff read it. */
public record AuditView(Instant at, String actor, String action, String detail) {}
