package com.reactfasttraining.booking.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many seats a buyer may have now; a view of the database that leaves out expired holds. */
@Entity
@Table(name = "session_availability")
class SessionAvailability {

  @Id
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "seats_available")
  private int seatsAvailable;

  @SuppressWarnings("NullAway.Init")
  protected SessionAvailability() {}

  long sessionId() {
    return sessionId;
  }

  int seatsAvailable() {
    return seatsAvailable;
  }
}
