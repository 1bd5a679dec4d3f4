package com.reactfasttraining.booking.booking.hold;

import com.reactfasttraining.booking.catalogue.Session;
import java.time.Instant;

/**
 * The overdue holds of a locked session were ended; whoever else keeps seats of it for a while ends
 * what is overdue by {@code now} as well, inside the transaction, and says whether that freed any.
 */
public class HoldsEnded {

  private final Session session;
  private final Instant now;
  private boolean freedSeats;

  HoldsEnded(Session locked, Instant now) {
    this.session = locked;
    this.now = now;
  }

  public void freedSeats() {
    freedSeats = true;
  }

  boolean hasFreedSeats() {
    return freedSeats;
  }

  public Session session() {
    return session;
  }

  public Instant now() {
    return now;
  }
}
