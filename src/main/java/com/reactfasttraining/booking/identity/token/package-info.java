/** The tokens of a customer who is signed in: issued, renewed, and revoked when they leave. */
@NullMarked
package com.reactfasttraining.booking.identity.token;

import org.jspecify.annotations.NullMarked;
