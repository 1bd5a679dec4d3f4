/** Mails to people on a waiting list. */
@NullMarked
package com.reactfasttraining.booking.mail.waiting;

import org.jspecify.annotations.NullMarked;
