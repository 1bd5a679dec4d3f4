/** What asks for papers: the events of business transactions. */
@NullMarked
package com.reactfasttraining.booking.document.job;

import org.jspecify.annotations.NullMarked;
