/**
 * What staff book on a caller's behalf: seats that are kept while the caller finishes by a private
 * link, or seats at the charge of an approved company.
 */
@NullMarked
package com.reactfasttraining.booking.booking.caller;

import org.jspecify.annotations.NullMarked;
