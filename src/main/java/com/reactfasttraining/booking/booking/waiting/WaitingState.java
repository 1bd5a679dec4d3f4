package com.reactfasttraining.booking.booking.waiting;

/** Where an entry of the waiting list stands; it ends in one of the last four states. */
public enum WaitingState {
  /** No seats were free for it yet. */
  WAITING,
  /** Seats are held for it until a deadline. */
  OFFERED,
  /** The person has booked, by the offer or otherwise. */
  BOOKED,
  /** The offer was not taken in time. */
  EXPIRED,
  /** The person has left the list or given the offered seats back. */
  LEFT,
  /** Staff removed it, its sessions are over or called off, or it is of no more use. */
  CLOSED;

  boolean isLive() {
    return this == WAITING || this == OFFERED;
  }
}
