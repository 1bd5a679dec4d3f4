/**
 * What is written to whom, and when.
 *
 * <p>A mail is a row written in the business transaction; its key makes a second one of its kind
 * impossible. The outbox then has it composed and sent, outside any transaction, with backoff,
 * until the server takes it or it is given up and shown to staff. A private link is made at the
 * moment of sending, so that no token is ever stored in the clear. Templates in {@code /mail} are
 * written once and rendered twice, as HTML and as plain text.
 */
@NullMarked
package com.reactfasttraining.booking.mail;

import org.jspecify.annotations.NullMarked;
