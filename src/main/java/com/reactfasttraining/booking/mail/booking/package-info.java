/**
 * Mails to bookers and attendees from the first seats to the day of the session: kept seats,
 * confirmation, who comes, reminders.
 */
@NullMarked
package com.reactfasttraining.booking.mail.booking;

import org.jspecify.annotations.NullMarked;
