/**
 * What becomes of a payment: what Stripe says of it is applied to it and to its booking, whoever
 * asked, and one that nobody wants any more is called off or given back.
 */
@NullMarked
package com.reactfasttraining.booking.payment.settlement;

import org.jspecify.annotations.NullMarked;
