/**
 * How a mail looks: a template and its values become a letter in HTML and in plain text, in an
 * envelope for the server.
 */
@NullMarked
package com.reactfasttraining.booking.mail.letter;

import org.jspecify.annotations.NullMarked;
