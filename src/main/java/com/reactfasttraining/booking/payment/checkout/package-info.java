/**
 * A customer pays: an attempt is opened under the locks, and charged when no transaction is open.
 */
@NullMarked
package com.reactfasttraining.booking.payment.checkout;

import org.jspecify.annotations.NullMarked;
