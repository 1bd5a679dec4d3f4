package com.reactfasttraining.booking.booking.transfer;

import java.time.Instant;

/**
 * The time to pay for a transfer is over and its seats are about to go; observed inside the
 * transaction, under the locks of its session and of itself. Whoever has something under way for it
 * keeps the seats a little longer.
 */
public class TransferRunOut {

  private final Transfer transfer;
  private final Instant now;
  private boolean kept;

  TransferRunOut(Transfer locked, Instant now) {
    this.transfer = locked;
    this.now = now;
  }

  /** The seats stay until the transfer is looked at again. */
  public void keep() {
    kept = true;
  }

  boolean isKept() {
    return kept;
  }

  public Transfer transfer() {
    return transfer;
  }

  public Instant now() {
    return now;
  }
}
