package com.reactfasttraining.booking.catalogue.change;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.security.Tokens;
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
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a session was to be before staff moved it; never changes. The place is kept in
 * words, because a venue's own name and address change as well.
 */
@Entity
@Table(name = "former_session_plans")
class FormerPlan {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "session_id")
  private Session session;

  private String place;
  private String town;
  private LocalDate date;

  @Column(name = "start_time")
  private LocalTime startTime;

  @Column(name = "end_time")
  private LocalTime endTime;

  @Column(name = "changed_at")
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected FormerPlan() {}

  /** Keeps what the session is now, before it becomes something else. */
  @SuppressWarnings("NullAway.Init")
  FormerPlan(Session session, Instant now) {
    this.publicId = Tokens.publicId();
    this.session = session;
    this.place = session.venue().inWords();
    this.town = session.venue().town();
    this.date = session.date();
    this.startTime = session.startTime();
    this.endTime = session.endTime();
    this.changedAt = now;
  }

  /** True when the session now asks for another day, hour or town than it did. */
  boolean isHardOnPeople() {
    return !date.equals(session.date())
        || !startTime.equals(session.startTime())
        || !endTime.equals(session.endTime())
        || !town.equals(session.venue().town());
  }

  String publicId() {
    return publicId;
  }

  Session session() {
    return session;
  }

  FormerPlanView view() {
    return new FormerPlanView(date, startTime, endTime, place, isHardOnPeople());
  }
}
