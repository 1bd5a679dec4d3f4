/** Mails about bookings that their bookers cancelled or moved, wholly or in part. */
@NullMarked
package com.reactfasttraining.booking.mail.change;

import org.jspecify.annotations.NullMarked;
