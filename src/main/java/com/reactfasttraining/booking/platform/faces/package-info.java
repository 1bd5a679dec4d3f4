/** What all staff pages share: records in expressions, formats, and what happens on a refusal. */
@NullMarked
package com.reactfasttraining.booking.platform.faces;

import org.jspecify.annotations.NullMarked;
