/** Who did what to which object, when and from where: append-only. */
@NullMarked
package com.reactfasttraining.booking.platform.audit;

import org.jspecify.annotations.NullMarked;
