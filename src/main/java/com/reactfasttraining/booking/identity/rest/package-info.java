/** Signing in over REST. */
@NullMarked
package com.reactfasttraining.booking.identity.rest;

import org.jspecify.annotations.NullMarked;
