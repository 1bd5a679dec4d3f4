/** Papers for staff that are made when they are asked for. */
@NullMarked
package com.reactfasttraining.booking.document.admin;

import org.jspecify.annotations.NullMarked;
