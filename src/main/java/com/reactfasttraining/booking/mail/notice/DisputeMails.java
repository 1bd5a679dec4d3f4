package com.reactfasttraining.booking.mail.notice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.identity.Role;
import com.reactfasttraining.booking.identity.StaffAddresses;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.NewMail;
import com.reactfasttraining.booking.mail.NewMail.Address;
import com.reactfasttraining.booking.mail.QueueMail;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letters;
import com.reactfasttraining.booking.payment.dispute.DisputeFollowed;
import com.reactfasttraining.booking.payment.dispute.DisputeState;
import com.reactfasttraining.booking.payment.dispute.DisputeView;
import com.reactfasttraining.booking.payment.dispute.Disputes;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.shared.BritishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells finance, or the company where nobody has that role, that a customer disputes a payment, and
 * how it ended. Between the two nothing has to be done.
 */
@ApplicationScoped
public class DisputeMails {

  @Inject private Disputes disputes;
  @Inject private Bookings bookings;
  @Inject private StaffAddresses staff;
  @Inject private Settings settings;
  @Inject private Letters letters;
  @Inject private QueueMail queue;

  /** Writes them, in the transaction that notes what has happened. */
  @Transactional(MANDATORY)
  public void write(DisputeFollowed event) {
    if (event.state().isOpen() && !event.opened()) {
      return;
    }
    DisputeView dispute = disputes.view(event.disputeId()).orElseThrow();
    MailKind kind = event.state().isOpen() ? MailKind.DISPUTE_OPENED : MailKind.DISPUTE_CLOSED;
    String key = "%s:%s:%s:".formatted(kind, dispute.id(), dispute.state());
    long bookingId = bookings.find(dispute.bookingReference()).orElseThrow().id();
    recipients()
        .forEach(
            address ->
                queue.queue(
                    NewMail.about(
                        bookingId, kind, key + address, Address.of(address, subject(dispute)))));
  }

  private List<String> recipients() {
    List<String> finance = staff.holding(Role.FINANCE);
    return finance.isEmpty() ? List.of(settings.company().email()) : finance;
  }

  private static String subject(DisputeView dispute) {
    return "Dispute %s: %s, booking %s"
        .formatted(outcome(dispute), dispute.amount().format(), dispute.bookingReference());
  }

  private static String outcome(DisputeView dispute) {
    return switch (dispute.state()) {
      case WON -> "won";
      case LOST -> "lost";
      case CLOSED -> "closed";
      case NEEDS_RESPONSE, UNDER_REVIEW -> "opened";
    };
  }

  public Envelope toFinance(QueuedMail mail) {
    DisputeView dispute = disputes.view(mail.about().split(":", 2)[0]).orElseThrow();
    return letters.envelope(mail, values(dispute), List.of());
  }

  private Map<String, Object> values(DisputeView dispute) {
    Map<String, Object> values = new HashMap<>();
    values.put("dispute", dispute);
    values.put("outcome", outcome(dispute));
    values.put("won", dispute.state() == DisputeState.WON);
    values.put("lost", dispute.state() == DisputeState.LOST);
    values.put("reason", dispute.reason().replace('_', ' '));
    values.put(
        "link", settings.publicUrl() + "/admin/payment/payment.xhtml?id=" + dispute.paymentId());
    if (dispute.evidenceDueAt() != null) {
      var due = dispute.evidenceDueAt().atZone(settings.company().zone());
      values.put(
          "due",
          BritishDates.plain(due.toLocalDate()) + ", " + BritishDates.clock(due.toLocalTime()));
    }
    return values;
  }
}
