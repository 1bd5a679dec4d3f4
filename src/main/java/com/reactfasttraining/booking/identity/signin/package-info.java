/**
 * Signing in with a password, by the staff's form or over REST, and the brakes on whoever guesses.
 */
@NullMarked
package com.reactfasttraining.booking.identity.signin;

import org.jspecify.annotations.NullMarked;
