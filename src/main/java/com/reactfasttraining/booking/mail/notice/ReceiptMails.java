package com.reactfasttraining.booking.mail.notice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.document.paper.AttachDocuments;
import com.reactfasttraining.booking.invoicing.receipt.PaymentReceiptView;
import com.reactfasttraining.booking.invoicing.receipt.ReadReceipts;
import com.reactfasttraining.booking.invoicing.receipt.ReceiptIssued;
import com.reactfasttraining.booking.invoicing.receivable.OverdueView;
import com.reactfasttraining.booking.invoicing.receivable.ReadOverdue;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.NewMail;
import com.reactfasttraining.booking.mail.NewMail.Address;
import com.reactfasttraining.booking.mail.QueueMail;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letters;
import com.reactfasttraining.booking.shared.BritishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * That money has arrived, with the receipt attached. At the checkout the receipt is among the
 * papers of the confirmation instead, so that nobody gets two mails for one purchase.
 */
@ApplicationScoped
public class ReceiptMails {

  @Inject private ReadReceipts receipts;
  @Inject private ReadOverdue owed;
  @Inject private Bookings bookings;
  @Inject private AttachDocuments papers;
  @Inject private Letters letters;
  @Inject private QueueMail queue;

  /** Writes one, in the transaction that writes the receipt. */
  @Transactional(MANDATORY)
  public void write(ReceiptIssued issued) {
    if (issued.atCheckout()) {
      return;
    }
    PaymentReceiptView receipt = receipts.of(issued.number());
    String subject =
        "Receipt for %s, invoice %s"
            .formatted(receipt.amount().format(), receipt.invoice().number());
    MailKind kind = MailKind.PAYMENT_RECEIPT;
    Address to = Address.of(payer(receipt), subject);
    queue.queue(
        NewMail.about(receipt.invoice().bookingId(), kind, kind + ":" + issued.number(), to));
  }

  public Envelope toPayer(QueuedMail mail) {
    PaymentReceiptView receipt = receipts.of(mail.about());
    Map<String, Object> values = new HashMap<>();
    values.put("payment", receipt);
    values.put("name", receipt.invoice().buyer().name());
    values.put("paidOn", BritishDates.plain(receipt.paidOn()));
    if (receipt.byBank()) {
      OverdueView company = owed.of(receipt.invoice().number());
      values.put("name", company.contactName());
      values.put("owed", company.owed());
      values.put("due", company.due());
    }
    return letters.envelope(mail, values, List.of(papers.receipt(mail.about())));
  }

  /** A company's invoice is paid by its contact, not by whoever booked. */
  private String payer(PaymentReceiptView receipt) {
    return receipt.byBank()
        ? owed.of(receipt.invoice().number()).contactEmail()
        : bookings.get(receipt.invoice().bookingId()).booker().orElseThrow().email();
  }
}
