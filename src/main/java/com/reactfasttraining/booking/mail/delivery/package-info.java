/**
 * Brings the mails that wait to the server: asks whether they still hold, has them composed by the
 * package of their matter, and speaks SMTP. No transaction is open meanwhile.
 */
@NullMarked
package com.reactfasttraining.booking.mail.delivery;

import org.jspecify.annotations.NullMarked;
