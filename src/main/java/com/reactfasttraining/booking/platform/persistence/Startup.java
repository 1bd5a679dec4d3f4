package com.reactfasttraining.booking.platform.persistence;

import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.monitoring.Log;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;

/**
 * The first thing that runs: checks the settings, then brings the database up to date. Anything
 * wrong stops the deployment with one message; nothing runs half-configured.
 *
 * <p>Timers depend on it, so that none fires before the tables are there.
 */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

  private static final Log LOG = Log.of(Startup.class);

  /** EX_CONFIG of sysexits.h. */
  private static final int EXIT_CODE = 78;

  @Inject private Settings settings;

  @Resource(lookup = "java:app/jdbc/booking")
  private DataSource database;

  @PostConstruct
  void start() {
    try {
      check(settings.faults());
      Migrations.migrate(database);
    } catch (RuntimeException e) {
      LOG.error("the product does not start", e);
      endServer();
      throw e;
    }
  }

  private static void check(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "React Fast Booking cannot start. Wrong settings:\n  " + String.join("\n  ", faults));
    }
  }

  /**
   * A server that runs nothing else ends with this application: Payara Micro would stay and answer
   * that it is well. From another thread, because the exit waits for this deployment to end.
   */
  private static void endServer() {
    if (Boolean.getBoolean("booking.exit-on-failed-start")) {
      new Thread(() -> Runtime.getRuntime().exit(EXIT_CODE), "failed-start").start();
    }
  }
}
