package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Puts a party on the waiting list of one or more full sessions of a course.
 *
 * <p>An address waits at most once for a session and at {@value #MOST} places in all. The answer is
 * the same whether it waits already or not, because everybody may ask for any address; only the
 * mail to the address tells.
 */
@ApplicationScoped
public class JoinWaitingList {

  static final int MOST = 10;

  @Inject private LockWaitedSessions waited;
  @Inject private WaitingEntries entries;
  @Inject private Sessions sessions;
  @Inject private Event<WaitingListJoined> joined;
  @Inject private Event<WaitingLimitReached> limit;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Asks to wait.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException NOT_FOUND,
   *     SESSION_NOT_FULL, SESSION_CLOSED, INVALID
   */
  @Transactional
  public JoinedView join(String sessionId, NewWaiting wanted) {
    List<Session> locked = waited.lock(sessionId, wanted);
    join(locked, wanted);
    return new JoinedView(
        wanted.email().strip(), wanted.seats(), locked.stream().map(sessions::view).toList());
  }

  private void join(List<Session> locked, NewWaiting wanted) {
    String email = wanted.plainEmail();
    List<Session> missing =
        locked.stream().filter(s -> entries.live(List.of(email), s).isEmpty()).toList();
    List<Long> live = entries.live(email);
    if (missing.isEmpty()) {
      long known = entries.live(List.of(email), locked.get(0)).get(0);
      joined.fire(new WaitingListJoined(entries.get(known).publicId()));
    } else if (live.size() >= MOST) {
      limit.fire(new WaitingLimitReached(entries.get(live.get(0)).publicId()));
    } else {
      add(new WaitingEntry(wanted, missing, clock.instant()));
    }
  }

  private void add(WaitingEntry entry) {
    entries.add(entry);
    audit.record("waiting-joined", WaitingAudit.of(entry), "WAITING, " + entry.seats() + " seats");
    joined.fire(new WaitingListJoined(entry.publicId()));
  }
}
