package com.reactfasttraining.booking.devservices.stripe;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What shall go wrong with calls of the API; each fault strikes once, in the order given. */
public final class ApiMischief {

  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

  /** The ways in which a call goes wrong. */
  public enum Kind {
    /** Status 500. */
    ERROR,
    /** Status 429. */
    RATE_LIMIT,
    /** No answer until the caller gives up. */
    TIMEOUT,
    /** The connection breaks before the answer is complete. */
    RESET,
    /** The right answer, late. */
    SLOW
  }

  /**
   * One fault.
   *
   * @param afterWork true does the work and loses the answer; false does no work
   * @param pause how late a SLOW answer is
   * @param path what the path of the call must begin with, such as {@code /v1/refunds}
   */
  public record Fault(Kind kind, boolean afterWork, Duration pause, String path) {

    /** A fault that strikes before any work is done, on every path. */
    public static Fault before(Kind kind) {
      return new Fault(kind, false, Duration.ZERO, "/v1/");
    }

    /** The work is done and the answer is lost. */
    public static Fault lostAnswer(Kind kind) {
      return new Fault(kind, true, Duration.ZERO, "/v1/");
    }

    public static Fault slow(Duration pause) {
      return new Fault(Kind.SLOW, false, pause, "/v1/");
    }

    /** The same for calls of one path only. */
    public Fault on(String start) {
      return new Fault(kind, afterWork, pause, start);
    }
  }

  private final Deque<Fault> faults = new ArrayDeque<>();
  private CountDownLatch silence = new CountDownLatch(1);

  /** Lets the next calls go wrong. */
  public synchronized void failNext(int times, Fault fault) {
    for (int i = 0; i < times; i++) {
      faults.add(fault);
    }
  }

  synchronized Optional<Fault> take(String path) {
    for (Iterator<Fault> all = faults.iterator(); all.hasNext(); ) {
      Fault fault = all.next();
      if (path.startsWith(fault.path())) {
        all.remove();
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  /** Forgets all faults and lets go of the calls that wait for an answer. */
  public synchronized void reset() {
    faults.clear();
    silence.countDown();
    silence = new CountDownLatch(1);
  }

  void keepSilent() {
    waitFor(LONGEST_SILENCE);
  }

  void waitFor(Duration pause) {
    CountDownLatch now;
    synchronized (this) {
      now = silence;
    }
    try {
      if (now.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
