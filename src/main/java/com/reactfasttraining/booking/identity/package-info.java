/**
 * People who sign in: their accounts, roles and passwords, and the tokens that stand for them.
 *
 * <p>Staff sign in to the back office by a form, accounts to the REST interface by tokens; both go
 * through {@link CheckPassword} with its brakes. It stands on {@code platform} alone. A wish for a
 * new password, or to prove an address, is an event ({@link PasswordResetRequested}, {@link
 * EmailConfirmationRequested}) that {@code mail} answers. An address that is not proven opens
 * nothing.
 */
@NullMarked
package com.reactfasttraining.booking.identity;

import org.jspecify.annotations.NullMarked;
