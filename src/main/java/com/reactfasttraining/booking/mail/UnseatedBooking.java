package com.reactfasttraining.booking.mail;

import com.reactfasttraining.booking.shared.Money;

/** A booking that was paid for but could not be seated any more: what its booker is told. */
public record UnseatedBooking(
    String reference, String bookerName, String bookerEmail, String courseTitle, String day, Money paid) {}
