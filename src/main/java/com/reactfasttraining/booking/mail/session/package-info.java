/** Mails about a session that staff changed or called off, with the choice that is left then. */
@NullMarked
package com.reactfasttraining.booking.mail.session;

import org.jspecify.annotations.NullMarked;
