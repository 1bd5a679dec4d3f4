/**
 * People who sign in: their accounts, roles and passwords, and the tokens that stand for them.
 *
 * <p>Staff sign in to the back office by a form, accounts to the REST interface by tokens; both go
 * through {@code identity.signin} with its brakes. It stands on {@code platform} alone. A wish for
 * a new password, or to prove an address, is an event that {@code mail} answers. An address that is
 * not proven opens nothing. Here is who somebody is; the rooms stand on it in the order {@code
 * signin}, {@code token}, {@code account} and {@code password}.
 */
@NullMarked
package com.reactfasttraining.booking.identity;

import org.jspecify.annotations.NullMarked;
