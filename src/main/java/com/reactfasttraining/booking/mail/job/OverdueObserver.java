package com.reactfasttraining.booking.mail.job;

import com.reactfasttraining.booking.invoicing.receivable.InvoiceOverdue;
import com.reactfasttraining.booking.mail.notice.OverdueMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes, inside the transaction that notes it, the reminder of an overdue invoice. */
@ApplicationScoped
public class OverdueObserver {

  @Inject private OverdueMails mails;

  void overdue(@Observes InvoiceOverdue event) {
    mails.write(event);
  }
}
