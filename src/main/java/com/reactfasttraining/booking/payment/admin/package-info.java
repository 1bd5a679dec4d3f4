/** What finance sees of payments: webhooks, and money to resolve. */
@NullMarked
package com.reactfasttraining.booking.payment.admin;

import org.jspecify.annotations.NullMarked;
