package com.reactfasttraining.booking.booking.cancellation;

import java.util.List;

/** What cancelling or moving costs, and until when: by kind, then by time. */
public record PolicyView(String name, List<PolicyPeriod> periods) {}
