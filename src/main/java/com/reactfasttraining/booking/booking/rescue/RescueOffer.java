package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.catalogue.Session;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Another session for a rescued booking, with the booking that holds its seats there. */
@Entity
@Table(name = "rescue_offers")
class RescueOffer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "rescue_id")
  private Rescue rescue;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "session_id")
  private Session session;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "held_booking_id")
  private Booking held;

  @SuppressWarnings("NullAway.Init")
  protected RescueOffer() {}

  @SuppressWarnings("NullAway.Init")
  RescueOffer(Rescue rescue, Booking held) {
    this.rescue = rescue;
    this.session = held.session();
    this.held = held;
  }

  boolean isHeld(Instant now) {
    return held.state() == BookingState.HELD && held.progress().holdExpiresAt().isAfter(now);
  }

  Session session() {
    return session;
  }

  /** The reference of the booking that holds the seats. */
  String held() {
    return held.reference();
  }
}
