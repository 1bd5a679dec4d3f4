/** Who is calling, what they may do, and the secrets that prove it. */
@NullMarked
package com.reactfasttraining.booking.platform.security;

import org.jspecify.annotations.NullMarked;
