/**
 * Work that must happen after a commit, and happens at least once: rows written in the business
 * transaction, taken when it has committed, and by a timer.
 */
@NullMarked
package com.reactfasttraining.booking.platform.outbox;

import org.jspecify.annotations.NullMarked;
