/**
 * People who sign in: their accounts, roles and passwords, and the tokens that stand for them.
 *
 * <p>Staff sign in to the back office by a form, accounts to the REST interface by tokens; both go
 * through {@link CheckPassword} with its brakes. It stands on {@code platform} alone. A wish for a
 * new password is an event ({@link PasswordResetRequested}) that {@code mail} answers.
 */
@NullMarked
package com.reactfasttraining.booking.identity;

import org.jspecify.annotations.NullMarked;
