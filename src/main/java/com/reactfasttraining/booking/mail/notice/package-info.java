/**
 * Mails that are not part of a booking's course: money received and given back, invoices overdue,
 * accounts, and what whoever runs the product has to know at once.
 */
@NullMarked
package com.reactfasttraining.booking.mail.notice;

import org.jspecify.annotations.NullMarked;
