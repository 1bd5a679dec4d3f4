package com.reactfasttraining.booking.booking.terms;

import com.reactfasttraining.booking.booking.Booking;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The proof that a booker accepted the terms: which version, when, and from which address. */
@Entity
@Table(name = "terms_acceptances")
class TermsAcceptance {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "booking_id")
  private long bookingId;

  @Column(name = "terms_version")
  private String termsVersion;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  private String address;

  @SuppressWarnings("NullAway.Init")
  protected TermsAcceptance() {}

  TermsAcceptance(Booking booking, String termsVersion, Instant acceptedAt, String address) {
    this.bookingId = booking.id();
    this.termsVersion = termsVersion;
    this.acceptedAt = acceptedAt;
    this.address = address;
  }
}
