package com.reactfasttraining.booking.platform.persistence;

import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.monitoring.Log;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What happens when the product cannot start: one message, and a server that runs nothing else ends
 * with the application, because Payara Micro would stay and answer that it is well.
 *
 * <p>The pool is asked for connections before any bean is there, so it is checked from there too.
 */
final class FailedStart {

  /** EX_CONFIG of sysexits.h: somebody must put the settings right. */
  static final int WRONG_SETTINGS = 78;

  /** EX_TEMPFAIL of sysexits.h: trying again later may help. */
  static final int NO_DATABASE = 75;

  private static final Log LOG = Log.of(FailedStart.class);
  private static final AtomicBoolean SETTLED = new AtomicBoolean();

  private FailedStart() {}

  static boolean isSettled() {
    return SETTLED.get();
  }

  /** From now on a fault is no longer one of the start. */
  static void started() {
    SETTLED.set(true);
  }

  /**
   * Refuses to go on with wrong settings, and lists all of them.
   *
   * @throws IllegalStateException when there are any
   */
  static void check(Settings settings) {
    if (!settings.faults().isEmpty()) {
      IllegalStateException wrong =
          new IllegalStateException(
              "React Fast Booking cannot start. Wrong settings:\n  "
                  + String.join("\n  ", settings.faults()));
      end(wrong, WRONG_SETTINGS);
      throw wrong;
    }
  }

  /** From another thread, because the exit waits for the deployment under way to end. */
  static void end(Exception fault, int exitCode) {
    if (SETTLED.compareAndSet(false, true)) {
      LOG.error("the product does not start", fault);
      if (Boolean.getBoolean("booking.exit-on-failed-start")) {
        new Thread(() -> Runtime.getRuntime().exit(exitCode), "failed-start").start();
      }
    }
  }
}
