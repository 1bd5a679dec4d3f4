/** The requirement templates over REST. */
@NullMarked
package com.reactfasttraining.booking.requirement.rest;

import org.jspecify.annotations.NullMarked;
