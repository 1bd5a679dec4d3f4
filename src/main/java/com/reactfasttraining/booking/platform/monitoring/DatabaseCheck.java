package com.reactfasttraining.booking.platform.monitoring;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers within two seconds and its last migration succeeded. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

  private static final Log LOG = Log.of(DatabaseCheck.class);
  private static final int PATIENCE_SECONDS = 2;
  private static final String LAST_MIGRATION =
      "SELECT version, success FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1";

  @Resource(lookup = "java:app/jdbc/booking")
  private DataSource database;

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(PATIENCE_SECONDS);
      return answer(statement);
    } catch (SQLException e) {
      LOG.warn("database check failed", "state", e.getSQLState());
      return HealthCheckResponse.down("database");
    }
  }

  private static HealthCheckResponse answer(Statement statement) throws SQLException {
    try (ResultSet last = statement.executeQuery(LAST_MIGRATION)) {
      boolean migrated = last.next() && last.getBoolean("success");
      return HealthCheckResponse.named("database")
          .status(migrated)
          .withData("schema", migrated ? last.getString("version") : "incomplete")
          .build();
    }
  }
}
