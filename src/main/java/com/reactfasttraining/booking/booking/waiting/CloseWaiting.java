package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes an entry off the list that is of no more use, or that staff remove. */
@ApplicationScoped
public class CloseWaiting {

  @Inject private WaitingEntries entries;
  @Inject private AskForOffers ask;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** All its sessions have begun or were called off. */
  @Transactional
  public void closeOver(long id) {
    close(id, "waiting-ended");
  }

  /** Staff remove it; seats that were offered to it come free. */
  @Transactional
  public void remove(String publicId) {
    WaitingEntry entry =
        entries
            .find(publicId)
            .orElseThrow(() -> RefusedException.notFound("entry of the waiting list"));
    close(entry.id(), "waiting-removed");
  }

  private void close(long id, String action) {
    WaitingEntry entry = entries.lock(id);
    if (entry.isLive()) {
      String from = entry.state() + " → CLOSED";
      entry.close(clock.instant());
      audit.record(action, WaitingAudit.of(entry), from);
      entry.offer().ifPresent(offer -> ask.ask(offer.session().id()));
    }
  }
}
