/**
 * A mail server that delivers to nobody: mails become files and pages, and faults come on command.
 */
@NullMarked
package com.reactfasttraining.booking.devservices.mail;

import org.jspecify.annotations.NullMarked;
