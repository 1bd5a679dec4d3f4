/**
 * What attendees need: the templates to choose from, and the needs that were stated.
 *
 * <p>A stated need is health data (UK GDPR Art. 9). Which template and which words is encrypted in
 * the database; only priority and state are in the clear, because staff plan by them. It hears from
 * {@code booking} by events and never changes a booking.
 */
@NullMarked
package com.reactfasttraining.booking.requirement;

import org.jspecify.annotations.NullMarked;
