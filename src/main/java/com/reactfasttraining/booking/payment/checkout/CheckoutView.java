package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.payment.PaymentView;
import org.jspecify.annotations.Nullable;

/**
 * What going to pay answers: the booking, and what it takes to pay for it. There is no payment when
 * it is paid for later, on invoice, or when a transfer to another session costs nothing more.
 */
public record CheckoutView(BookingView booking, @Nullable PaymentView payment) {}
