/** Papers over HTTP: the list of a booking, the bytes, and the calendar file. */
@NullMarked
package com.reactfasttraining.booking.document.rest;

import org.jspecify.annotations.NullMarked;
