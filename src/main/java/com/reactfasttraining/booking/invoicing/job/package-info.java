/** What the clock sets off in invoicing: reminders of overdue invoices, the proof of the books. */
@NullMarked
package com.reactfasttraining.booking.invoicing.job;

import org.jspecify.annotations.NullMarked;
