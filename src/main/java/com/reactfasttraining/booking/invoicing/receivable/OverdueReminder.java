package com.reactfasttraining.booking.invoicing.receivable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a company was reminded of an invoice; the database keeps each number of an invoice once. */
@Entity
@Table(name = "overdue_reminders")
class OverdueReminder {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "receivable_id")
  private Receivable receivable;

  private int number;

  @Column(name = "written_at")
  private Instant writtenAt;

  @SuppressWarnings("NullAway.Init")
  protected OverdueReminder() {}

  OverdueReminder(Receivable receivable, int number, Instant now) {
    this.receivable = receivable;
    this.number = number;
    this.writtenAt = now;
  }

  OverdueReminderView view() {
    return new OverdueReminderView(number, writtenAt);
  }
}
