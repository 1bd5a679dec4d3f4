package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.booking.BookingView;

/** What going to pay answers: the booking, and what it takes to pay for it. */
public record CheckoutView(BookingView booking, PaymentView payment) {}
