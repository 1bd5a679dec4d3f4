/** What the clock sets off in invoicing: reminders of invoices that are overdue. */
@NullMarked
package com.reactfasttraining.booking.invoicing.job;

import org.jspecify.annotations.NullMarked;
