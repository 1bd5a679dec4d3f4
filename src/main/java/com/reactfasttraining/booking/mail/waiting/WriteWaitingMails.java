package com.reactfasttraining.booking.mail.waiting;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.waiting.WaitingEntries;
import com.reactfasttraining.booking.booking.waiting.WaitingEntry;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.NewMail;
import com.reactfasttraining.booking.mail.NewMail.Address;
import com.reactfasttraining.booking.mail.QueueMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Writes to people of the waiting list. Everybody may ask for any address again and again, so what
 * answers such a request goes out at most once an hour.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class WriteWaitingMails {

  @Inject private WaitingEntries entries;
  @Inject private QueueMail queue;
  @Inject private Clock clock;

  public void joined(String entryId) {
    answer(MailKind.WAITING_LIST_JOINED, entryId, "You are on the waiting list: ");
  }

  public void limitReached(String entryId) {
    answer(MailKind.WAITING_LIST_LIMIT, entryId, "You are on many waiting lists: ");
  }

  public void offered(String entryId, long bookingId) {
    ofOffer(MailKind.WAITING_LIST_OFFER, entryId, bookingId, "A seat is free: ");
  }

  public void lapsed(String entryId, long bookingId) {
    MailKind kind = MailKind.WAITING_LIST_OFFER_LAPSED;
    ofOffer(kind, entryId, bookingId, "Our offer has ended: ");
  }

  /** The booking makes the mail appear in its file. */
  private void ofOffer(MailKind kind, String entryId, long bookingId, String subject) {
    WaitingEntry entry = entries.find(entryId).orElseThrow();
    Address to = Address.of(entry.email(), subject + course(entry));
    queue.queue(NewMail.about(bookingId, kind, kind + ":" + entryId, to));
  }

  private void answer(MailKind kind, String entryId, String subject) {
    WaitingEntry entry = entries.find(entryId).orElseThrow();
    String hour = clock.instant().truncatedTo(ChronoUnit.HOURS).toString();
    String key = kind + ":" + entryId + ":" + hour;
    queue.queue(new NewMail(kind, key, entry.email(), subject + course(entry), null, null, null));
  }

  private static String course(WaitingEntry entry) {
    return entry.sessions().get(0).course().title();
  }
}
