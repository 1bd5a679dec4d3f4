package com.reactfasttraining.booking.devservices.mail;

import java.util.EnumMap;
import java.util.Map;

/** What shall go wrong with the next connections or mails; nothing at first. */
public final class MailFaults {

  /** The ways in which SMTP goes wrong. */
  public enum Kind {
    /** 421 instead of a greeting. */
    REFUSE_CONNECTION,
    /** 451 to MAIL FROM: try again later. */
    REFUSE_TRANSACTION,
    /** 550 to RCPT TO: never try again. */
    REFUSE_RECIPIENT,
    /** No greeting and no word until the client gives up or the faults are reset. */
    STALL,
    /** The mail is taken, and the connection dies before the 250. */
    DIE_BEFORE_ACCEPT
  }

  private final Map<Kind, Integer> left = new EnumMap<>(Kind.class);
  private int generation;

  /** Lets it happen so many times. */
  public synchronized MailFaults next(int times, Kind kind) {
    left.put(kind, times);
    return this;
  }

  /** No more faults; stalled connections end. */
  public synchronized void reset() {
    left.clear();
    generation++;
    notifyAll();
  }

  synchronized boolean take(Kind kind) {
    int times = left.getOrDefault(kind, 0);
    left.put(kind, Math.max(0, times - 1));
    return times > 0;
  }

  synchronized void stall() throws InterruptedException {
    int before = generation;
    while (before == generation) {
      wait();
    }
  }
}
