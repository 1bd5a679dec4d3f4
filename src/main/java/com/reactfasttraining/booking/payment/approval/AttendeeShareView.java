package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.shared.Money;

/** An attendee and what their seat has cost; {@code taken} when it was given back already. */
public record AttendeeShareView(String id, String name, Money share, boolean taken) {}
