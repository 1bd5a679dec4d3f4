/**
 * What is written to whom, and when.
 *
 * <p>A mail is a row written in the business transaction; its key makes a second one of its kind
 * impossible. The outbox then has it composed and sent, outside any transaction, with backoff,
 * until the server takes it or it is given up and shown to staff. A private link is made at the
 * moment of sending, so that no token is ever stored in the clear. Templates in {@code /mail} are
 * written once and rendered twice, as HTML and as plain text.
 *
 * <p>Here is the mail itself, as it is asked for, found and shown. What is written in it is sorted
 * by its matter into rooms of their own; {@code mail.letter} gives it its look and {@code
 * mail.delivery} brings it to the server.
 */
@NullMarked
package com.reactfasttraining.booking.mail;

import org.jspecify.annotations.NullMarked;
