package com.reactfasttraining.booking.mail.job;

import com.reactfasttraining.booking.invoicing.receipt.ReceiptIssued;
import com.reactfasttraining.booking.mail.notice.ReceiptMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes, inside the transaction that takes a payment over, the mail with its receipt. */
@ApplicationScoped
public class ReceiptObserver {

  @Inject private ReceiptMails mails;

  void issued(@Observes ReceiptIssued receipt) {
    mails.write(receipt);
  }
}
