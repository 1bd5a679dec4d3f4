package com.reactfasttraining.booking.platform.monitoring;

/**
 * Work that a timer does again and again. Whatever goes wrong is logged and ends this run only: the
 * container drops a timer for good when it has thrown twice.
 */
public final class TimedWork {

  private static final Log LOG = Log.of(TimedWork.class);

  private TimedWork() {}

  public static void run(String name, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.error("timed work failed", e, "work", name);
    }
  }
}
