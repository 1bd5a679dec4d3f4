package com.reactfasttraining.booking.booking.waiting.access;

import com.reactfasttraining.booking.booking.waiting.AskForOffers;
import com.reactfasttraining.booking.booking.waiting.WaitingAudit;
import com.reactfasttraining.booking.booking.waiting.WaitingEntries;
import com.reactfasttraining.booking.booking.waiting.WaitingEntry;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Takes off the list whoever does not want to wait any more, by the private link of their mails.
 *
 * <p>Seats that were offered to them come free right after, by way of the outbox: the entry's lock
 * is the last in the order, so the session cannot be locked here. Leaving twice is the same as
 * once.
 */
@ApplicationScoped
public class LeaveWaitingList {

  @Inject private WaitingTokens tokens;
  @Inject private WaitingEntries entries;
  @Inject private AskForOffers ask;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  @Transactional
  public void leave(String token) {
    WaitingEntry entry = entries.lock(tokens.opened(token));
    if (entry.isLive()) {
      String from = entry.state() + " → LEFT";
      entry.leave(clock.instant());
      audit.record("waiting-left", WaitingAudit.of(entry), from);
      entry.offer().ifPresent(offer -> ask.ask(offer.session().id()));
    }
  }
}
