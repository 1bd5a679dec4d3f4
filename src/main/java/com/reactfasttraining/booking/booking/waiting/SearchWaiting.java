package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists entries of the waiting list for staff, newest first, a page at a time. */
@ApplicationScoped
@Transactional
public class SearchWaiting {

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  @PersistenceContext private EntityManager database;
  @Inject private WaitingEntries entries;

  /** At most {@code limit} rows of the state, or of all; {@code after} is the last id seen. */
  public Slice<WaitingSummary> search(
      @Nullable WaitingState state, int limit, @Nullable String after) {
    Optional<WaitingEntry> last = Optional.ofNullable(after).flatMap(entries::find);
    var query =
        database
            .createQuery(
                "select e from WaitingEntry e where"
                    + " (e.createdAt < :time or (e.createdAt = :time and e.id < :id))"
                    + (state == null ? "" : " and e.state = :state")
                    + " order by e.createdAt desc, e.id desc",
                WaitingEntry.class)
            .setParameter("time", last.map(WaitingEntry::createdAt).orElse(NEVER))
            .setParameter("id", last.map(WaitingEntry::id).orElse(Long.MAX_VALUE))
            .setMaxResults(limit + 1);
    if (state != null) {
      query.setParameter("state", state);
    }
    List<WaitingSummary> found = query.getResultStream().map(WaitingSummary::of).toList();
    return Slice.cut(found, limit, WaitingSummary::id);
  }

  public WaitingSummary get(String publicId) {
    return entries
        .find(publicId)
        .map(WaitingSummary::of)
        .orElseThrow(() -> RefusedException.notFound("entry of the waiting list"));
  }
}
