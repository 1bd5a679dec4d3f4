package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.catalogue.Session;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * One session that an entry waits for.
 *
 * <p>The database keeps {@code live} equal to the entry's by a cascade; it is written here only
 * once, and never read.
 */
@Entity
@Table(name = "waiting_list_sessions")
class WaitingPlace {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "entry_id")
  private WaitingEntry entry;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "session_id")
  private Session session;

  @Column(updatable = false)
  private String email;

  @Column(updatable = false)
  private boolean live;

  @SuppressWarnings("NullAway.Init")
  protected WaitingPlace() {}

  WaitingPlace(WaitingEntry entry, Session session) {
    this.entry = entry;
    this.session = session;
    this.email = entry.email();
    this.live = true;
  }

  Session session() {
    return session;
  }
}
