/**
 * What the provider keeps of each payment. It is known some time after the payment has succeeded,
 * so a timer asks for it until it is.
 */
@NullMarked
package com.reactfasttraining.booking.payment.fee;

import org.jspecify.annotations.NullMarked;
