/** How the REST interface reads and writes JSON. */
@NullMarked
package com.reactfasttraining.booking.platform.rest;

import org.jspecify.annotations.NullMarked;
