package com.reactfasttraining.booking.payment.worklist;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that does not add up. Rows are made by {@link NoteFindings} alone; open ones are unique
 * by kind and subject.
 */
@Entity
@Table(name = "money_issues")
public class MoneyIssue {

  @Id private long id;

  @Column(name = "public_id")
  private String publicId;

  @Enumerated(EnumType.STRING)
  private IssueKind kind;

  private String subject;

  @Column(name = "booking_reference")
  private @Nullable String bookingReference;

  private String detail;

  @Column(name = "first_seen")
  private Instant firstSeen;

  @Column(name = "last_seen")
  private Instant lastSeen;

  @Column(name = "resolved_at")
  private @Nullable Instant resolvedAt;

  @Column(name = "resolved_by")
  private @Nullable String resolvedBy;

  private @Nullable String resolution;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected MoneyIssue() {}

  /**
   * Somebody says what became of it.
   *
   * @throws RefusedException CONFLICT when it is resolved already
   */
  void resolve(String by, String how, Instant now) {
    if (resolvedAt != null) {
      throw new RefusedException(ProblemKind.CONFLICT, "Somebody has resolved this already.");
    }
    resolvedBy = by;
    resolution = how;
    resolvedAt = now;
  }

  MoneyIssueView view() {
    return new MoneyIssueView(
        publicId,
        kind,
        subject,
        bookingReference,
        detail,
        firstSeen,
        lastSeen,
        resolvedAt,
        resolvedBy,
        resolution);
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  IssueKind kind() {
    return kind;
  }

  Instant firstSeen() {
    return firstSeen;
  }
}
