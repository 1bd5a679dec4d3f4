/** Opening an account, and proving that its address is one's own. */
@NullMarked
package com.reactfasttraining.booking.identity.account;

import org.jspecify.annotations.NullMarked;
