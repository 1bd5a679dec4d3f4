package com.reactfasttraining.booking.mail.notice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.document.paper.AttachDocuments;
import com.reactfasttraining.booking.invoicing.receivable.InvoiceOverdue;
import com.reactfasttraining.booking.invoicing.receivable.OverdueView;
import com.reactfasttraining.booking.invoicing.receivable.ReadOverdue;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.NewMail;
import com.reactfasttraining.booking.mail.NewMail.Address;
import com.reactfasttraining.booking.mail.QueueMail;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Reminders of invoices that a company has not paid in time, with the invoice attached. */
@ApplicationScoped
public class OverdueMails {

  @Inject private ReadOverdue overdue;
  @Inject private Bookings bookings;
  @Inject private AttachDocuments papers;
  @Inject private Letters letters;
  @Inject private QueueMail queue;

  /** Writes one, in the transaction that notes it. */
  @Transactional(MANDATORY)
  public void write(InvoiceOverdue event) {
    String number = event.invoiceNumber();
    String subject =
        (event.reminder() == 1 ? "Reminder" : "Reminder " + event.reminder())
            + ": invoice "
            + number
            + " is overdue";
    Address to = Address.of(overdue.of(number).contactEmail(), subject);
    MailKind kind = MailKind.INVOICE_OVERDUE;
    String key = "%s:%s:%d".formatted(kind, number, event.reminder());
    long bookingId = bookings.find(event.bookingReference()).orElseThrow().id();
    queue.queue(NewMail.about(bookingId, kind, key, to));
  }

  public Envelope toCompany(QueuedMail mail) {
    OverdueView view = overdue.of(invoice(mail));
    Map<String, Object> values = Map.of("overdue", view, "again", !mail.about().endsWith(":1"));
    return letters.envelope(mail, values, List.of(papers.invoice(invoice(mail))));
  }

  /** Whether it was paid since the mail was written. */
  public boolean isSettled(QueuedMail mail) {
    return !overdue.of(invoice(mail)).open();
  }

  private static String invoice(QueuedMail mail) {
    return mail.about().substring(0, mail.about().indexOf(':'));
  }
}
