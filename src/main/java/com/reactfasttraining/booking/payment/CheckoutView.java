package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.booking.BookingView;
import org.jspecify.annotations.Nullable;

/**
 * What going to pay answers: the booking, and what it takes to pay for it; no payment when it is
 * paid for later, on invoice.
 */
public record CheckoutView(BookingView booking, @Nullable PaymentView payment) {}
