/** Payments, refunds, disputes and webhooks as staff see them, and money to resolve. */
@NullMarked
package com.reactfasttraining.booking.payment.admin;

import org.jspecify.annotations.NullMarked;
