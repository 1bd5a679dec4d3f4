package com.reactfasttraining.booking.mail.delivery;

import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.notice.DisputeMails;
import com.reactfasttraining.booking.mail.notice.NoticeMails;
import com.reactfasttraining.booking.mail.notice.OverdueMails;
import com.reactfasttraining.booking.mail.notice.ReceiptMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Composes what is written about money: receipts, refunds, reminders, disputes. */
@ApplicationScoped
public class ComposeMoneyMail {

  @Inject private NoticeMails notices;
  @Inject private ReceiptMails receipts;
  @Inject private OverdueMails overdue;
  @Inject private DisputeMails disputes;

  Envelope envelope(QueuedMail mail) {
    return switch (mail.kind()) {
      case PAYMENT_RECEIPT -> receipts.toPayer(mail);
      case PAYMENT_REFUNDED -> notices.refunded(mail);
      case INVOICE_OVERDUE -> overdue.toCompany(mail);
      case DISPUTE_OPENED, DISPUTE_CLOSED -> disputes.toFinance(mail);
      default -> throw new IllegalStateException("no template for " + mail.kind());
    };
  }
}
