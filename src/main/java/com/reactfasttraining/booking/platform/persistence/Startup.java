package com.reactfasttraining.booking.platform.persistence;

import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
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

  @Inject private Settings settings;

  @Resource(lookup = "java:app/jdbc/booking")
  private DataSource database;

  @PostConstruct
  void start() {
    FailedStart.check(settings);
    try {
      Migrations.migrate(database);
    } catch (RuntimeException e) {
      FailedStart.end(e, FailedStart.NO_DATABASE);
      throw e;
    }
    FailedStart.started();
  }
}
