package com.reactfasttraining.booking.payment.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody has found out about an issue; never changed. */
@Entity
@Table(name = "money_issue_notes")
public class IssueNote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "issue_id")
  private long issueId;

  private String text;

  @Column(name = "noted_by")
  private String notedBy;

  @Column(name = "noted_at")
  private Instant notedAt;

  @SuppressWarnings("NullAway.Init")
  protected IssueNote() {}

  IssueNote(MoneyIssue issue, String text, String by, Instant now) {
    this.issueId = issue.id();
    this.text = text;
    this.notedBy = by;
    this.notedAt = now;
  }

  IssueNoteView view() {
    return new IssueNoteView(text, notedBy, notedAt);
  }
}
