/** Lists as staff page through them and filter them, by the address of the page alone. */
@NullMarked
package com.reactfasttraining.booking.platform.listing;

import org.jspecify.annotations.NullMarked;
