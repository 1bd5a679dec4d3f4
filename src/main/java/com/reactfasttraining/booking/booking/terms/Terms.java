package com.reactfasttraining.booking.booking.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of the booking terms; the text of a version never changes. */
@Entity
@Table(name = "terms")
class Terms {

  @Id private String version;
  private String title;
  private String text;

  @Column(name = "published_at")
  private Instant publishedAt;

  @SuppressWarnings("NullAway.Init")
  protected Terms() {}

  TermsView view() {
    return new TermsView(version, title, text);
  }
}
