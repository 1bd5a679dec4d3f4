/** What asks for mails: the events of business transactions. */
@NullMarked
package com.reactfasttraining.booking.mail.job;

import org.jspecify.annotations.NullMarked;
