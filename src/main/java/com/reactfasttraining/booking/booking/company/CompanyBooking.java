package com.reactfasttraining.booking.booking.company;

import com.reactfasttraining.booking.booking.Booking;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a company pays for a booking, later and on invoice; it never changes. */
@Entity
@Table(name = "company_bookings")
class CompanyBooking {

  @Id
  @Column(name = "booking_id")
  private long bookingId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "company_id")
  private Company company;

  @Column(name = "booked_at")
  private Instant bookedAt;

  @SuppressWarnings("NullAway.Init")
  protected CompanyBooking() {}

  CompanyBooking(Booking booking, Company company, Instant bookedAt) {
    this.bookingId = booking.id();
    this.company = company;
    this.bookedAt = bookedAt;
  }

  Company company() {
    return company;
  }
}
