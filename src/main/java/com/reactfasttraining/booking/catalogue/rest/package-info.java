/** The public catalogue over REST. */
@NullMarked
package com.reactfasttraining.booking.catalogue.rest;

import org.jspecify.annotations.NullMarked;
