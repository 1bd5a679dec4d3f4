package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.shared.Money;

/** What goes out of a credit to the card of one payment. */
record PayOut(Credit credit, Payment payment, Money amount) {}
