package com.reactfasttraining.booking.platform.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this release, from the scripts in {@code db/migration}.
 *
 * <p>Flyway holds a lock meanwhile, so that several instances may start at once. A script that was
 * changed after it ran is an error: the start fails and says which.
 */
public final class Migrations {

  private Migrations() {}

  public static void migrate(DataSource database) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .sqlMigrationPrefix("")
        .sqlMigrationSeparator("-")
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .load()
        .migrate();
  }
}
