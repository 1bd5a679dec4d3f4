/**
 * New passwords: chosen by whoever knows the old one, or by a link sent to their address. Either
 * ends every other sign-in.
 */
@NullMarked
package com.reactfasttraining.booking.identity.password;

import org.jspecify.annotations.NullMarked;
