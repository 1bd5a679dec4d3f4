package com.reactfasttraining.booking.payment.worklist;

import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that ever did not add up, and the notes on it. */
@ApplicationScoped
public class MoneyIssues {

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  @PersistenceContext private EntityManager database;

  Optional<MoneyIssue> find(String publicId) {
    return byId(publicId).getResultStream().findFirst();
  }

  Optional<MoneyIssue> lock(String publicId) {
    return byId(publicId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  void add(IssueNote note) {
    database.persist(note);
  }

  List<IssueNote> notes(MoneyIssue issue) {
    return database
        .createQuery(
            "select n from IssueNote n where n.issueId = :id order by n.id", IssueNote.class)
        .setParameter("id", issue.id())
        .setMaxResults(200)
        .getResultList();
  }

  /** The newest first: at most {@code limit}; {@code after} is the last id seen. */
  Slice<MoneyIssueView> search(IssueFilter filter, int limit, @Nullable String after) {
    Optional<MoneyIssue> last = Optional.ofNullable(after).flatMap(this::find);
    TypedQuery<MoneyIssue> query =
        database
            .createQuery(
                "select i from MoneyIssue i where "
                    + filter.condition()
                    + " and (i.firstSeen < :time or (i.firstSeen = :time and i.id < :id))"
                    + " order by i.firstSeen desc, i.id desc",
                MoneyIssue.class)
            .setParameter("time", last.map(MoneyIssue::firstSeen).orElse(NEVER))
            .setParameter("id", last.map(MoneyIssue::id).orElse(Long.MAX_VALUE))
            .setMaxResults(limit + 1);
    if (filter == IssueFilter.PAID_BUT_NOT_SEATED) {
      query.setParameter("seatless", IssueKind.PAID_NOT_SEATED);
    }
    List<MoneyIssueView> found = query.getResultStream().map(MoneyIssue::view).toList();
    return Slice.cut(found, limit, MoneyIssueView::id);
  }

  long open() {
    return database
        .createQuery("select count(i) from MoneyIssue i where i.resolvedAt is null", Long.class)
        .getSingleResult();
  }

  private TypedQuery<MoneyIssue> byId(String publicId) {
    return database
        .createQuery("select i from MoneyIssue i where i.publicId = :id", MoneyIssue.class)
        .setParameter("id", publicId);
  }
}
