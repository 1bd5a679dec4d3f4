package com.reactfasttraining.booking.mail.notice;

import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import com.reactfasttraining.booking.document.paper.AttachDocuments;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letters;
import com.reactfasttraining.booking.mail.letter.PrivateLink;
import com.reactfasttraining.booking.payment.credit.ShowCredit;
import com.reactfasttraining.booking.payment.refund.Refunds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What a booker gets who keeps a credit: its code, how to use it, and the credit note. */
@ApplicationScoped
public class CreditMails {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private ShowCredit credits;
  @Inject private Refunds refunds;
  @Inject private AttachDocuments papers;
  @Inject private PrivateLink link;
  @Inject private Letters letters;

  public Envelope made(QueuedMail mail) {
    String reference = mail.reference();
    List<Attachment> creditNotes =
        refunds.keptAsCredit(reference).stream()
            .flatMap(refund -> papers.ofRefund(refund).stream())
            .toList();
    return letters.envelope(
        mail,
        Map.of(
            "booking", bookings.of(reference),
            "credit", credits.of(reference).orElseThrow(),
            "credited", !creditNotes.isEmpty(),
            "link", link.to(reference)),
        creditNotes);
  }
}
