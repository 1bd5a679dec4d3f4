package com.reactfasttraining.booking.mail;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.waiting.WaitingEntries;
import com.reactfasttraining.booking.booking.waiting.WaitingEntry;
import com.reactfasttraining.booking.mail.NewMail.Address;
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

  /** The booking makes the mail appear in its file. */
  public void offered(String entryId, long bookingId) {
    WaitingEntry entry = entries.find(entryId).orElseThrow();
    MailKind kind = MailKind.WAITING_LIST_OFFER;
    Address to = Address.of(entry.email(), "A seat is free: " + course(entry));
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
