package com.reactfasttraining.booking.payment.worklist;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Takes over what a check of the books has found: all of one kind, in one statement of the
 * database, whatever the number of bookings. What is found again stays; what is not is right again.
 */
@ApplicationScoped
public class NoteFindings {

  /** More of one kind are no list that anybody could work off. */
  public static final int MOST = 1000;

  private static final String SEEN =
      """
      INSERT INTO money_issues (public_id, kind, subject, booking_reference, detail, first_seen,
        last_seen)
      SELECT replace(CAST(gen_random_uuid() AS text), '-', ''), ?1, f.subject,
             f.booking_reference, f.detail, ?2, ?2
        FROM (%s) AS f
       WHERE NOT EXISTS (SELECT 1 FROM money_issues known
               WHERE known.kind = ?1 AND known.subject = f.subject AND known.detail = f.detail
                 AND known.resolved_by <> 'proof')
       ORDER BY f.subject
       LIMIT %d
      ON CONFLICT (kind, subject) WHERE resolved_at IS NULL
      DO UPDATE SET last_seen = excluded.last_seen, detail = excluded.detail,
                    version = money_issues.version + 1
      """;

  private static final String RIGHT_AGAIN =
      """
      UPDATE money_issues
         SET resolved_at = ?2, resolved_by = 'proof', resolution = 'Right again.',
             version = version + 1
       WHERE kind = ?1 AND resolved_at IS NULL AND last_seen < ?2
      """;

  private static final String ACCEPTED =
      """
      SELECT count(DISTINCT f.subject)
        FROM (%s) AS f
        JOIN money_issues known ON known.kind = ?1 AND known.subject = f.subject
         AND known.detail = f.detail AND known.resolved_by <> 'proof'
         AND known.resolved_at <= ?2
      """;

  @PersistenceContext private EntityManager database;

  /**
   * Notes what a query finds.
   *
   * @param query gives {@code subject}, {@code booking_reference} and {@code detail}; in it {@code
   *     ?2} is the moment
   */
  @Transactional(REQUIRES_NEW)
  public Noted replace(IssueKind kind, String query, Instant now) {
    int open = statement(SEEN.formatted(query, MOST), kind, now).executeUpdate();
    statement(RIGHT_AGAIN, kind, now).executeUpdate();
    return new Noted(open, hasAccepted(kind) ? accepted(kind, query, now) : 0);
  }

  private int accepted(IssueKind kind, String query, Instant now) {
    Object count = statement(ACCEPTED.formatted(query), kind, now).getSingleResult();
    return ((Number) count).intValue();
  }

  private boolean hasAccepted(IssueKind kind) {
    return !database
        .createNativeQuery(
            "SELECT 1 FROM money_issues WHERE kind = ?1 AND resolved_by <> 'proof' LIMIT 1")
        .setParameter(1, kind.name())
        .getResultList()
        .isEmpty();
  }

  private Query statement(String sql, IssueKind kind, Instant now) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, kind.name())
        .setParameter(2, now.atOffset(ZoneOffset.UTC));
  }
}
