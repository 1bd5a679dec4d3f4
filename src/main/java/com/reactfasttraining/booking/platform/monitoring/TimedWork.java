package com.reactfasttraining.booking.platform.monitoring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Work that a timer does again and again. Whatever goes wrong is logged and ends this run only: the
 * container drops a timer for good when it has thrown twice.
 */
public final class TimedWork {

  private static final Logger LOG = System.getLogger(TimedWork.class.getName());

  private TimedWork() {}

  public static void run(String name, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "timed work failed: " + name, e);
    }
  }
}
