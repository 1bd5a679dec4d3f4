package com.reactfasttraining.booking.mail.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import com.reactfasttraining.booking.document.paper.AttachDocuments;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letters;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.security.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Mails without papers: a refund, kept seats, the links of an account, a critical requirement. */
@ApplicationScoped
public class NoticeMails {

  /** What the token of a mail is encrypted for. */
  static final String PURPOSE = "mail-secret";

  @Inject private ReadConfirmedBooking bookings;
  @Inject private ReadRefundedBooking refunded;
  @Inject private AttachDocuments papers;
  @Inject private Letters letters;
  @Inject private SecretBox box;
  @Inject private Settings settings;

  public Envelope refunded(QueuedMail mail) {
    String refundId = mail.about().split(":", 2)[0];
    RefundedBooking booking = refunded.of(mail.reference(), refundId);
    List<Attachment> creditNote = papers.ofRefund(refundId);
    return letters.envelope(
        mail, Map.of("booking", booking, "credited", !creditNote.isEmpty()), creditNote);
  }

  public Envelope passwordReset(QueuedMail mail) {
    return letters.envelope(mail, Map.of("link", link(mail, "/set-password#")), List.of());
  }

  public Envelope emailConfirmation(QueuedMail mail) {
    return letters.envelope(mail, Map.of("link", link(mail, "/confirm-email#")), List.of());
  }

  /** The token stands behind the #, so that no server and no log ever sees it. */
  private String link(QueuedMail mail, String page) {
    byte[] token = box.open(PURPOSE, requireNonNull(mail.sealedSecret()));
    return settings.publicUrl() + page + new String(token, UTF_8);
  }

  /** Names the booking, never the need: health data does not belong into a mail. */
  public Envelope critical(QueuedMail mail) {
    String link =
        settings.publicUrl() + "/admin/booking/booking.xhtml?reference=" + mail.reference();
    return letters.envelope(
        mail, Map.of("booking", bookings.of(mail.reference()), "link", link), List.of());
  }
}
