package com.reactfasttraining.booking.catalogue;

/**
 * Somebody looks for seats: {@code booking} tells what they hold themselves already, which counts
 * as available to them.
 */
public class OwnSeatsAsked {

  private long sessionId;
  private int seats;

  public void holds(long session, int held) {
    sessionId = session;
    seats = held;
  }

  long sessionId() {
    return sessionId;
  }

  int seats() {
    return seats;
  }

  int on(Session session) {
    return session.id() == sessionId ? seats : 0;
  }
}
