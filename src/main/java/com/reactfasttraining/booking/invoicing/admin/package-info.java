/** What companies owe, for finance. */
@NullMarked
package com.reactfasttraining.booking.invoicing.admin;

import org.jspecify.annotations.NullMarked;
