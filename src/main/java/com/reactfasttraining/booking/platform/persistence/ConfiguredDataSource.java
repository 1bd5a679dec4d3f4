package com.reactfasttraining.booking.platform.persistence;

import com.reactfasttraining.booking.platform.config.DatabaseUrl;
import com.reactfasttraining.booking.platform.config.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The connection that {@code DATABASE_URL} describes, for the container's pool (see {@code
 * web.xml}).
 *
 * <p>JPA asks it for a connection before {@link Startup} runs, so wrong settings and a database
 * that is away are reported from here.
 */
public final class ConfiguredDataSource extends PGSimpleDataSource {

  private static final long serialVersionUID = 1L;

  private final transient Config config =
      ConfigProvider.getConfig(ConfiguredDataSource.class.getClassLoader());

  public ConfiguredDataSource() {
    config
        .getOptionalValue("DATABASE_URL", String.class)
        .flatMap(DatabaseUrl::parse)
        .ifPresent(this::use);
  }

  private void use(DatabaseUrl url) {
    setUrl(url.jdbcUrl());
    setUser(url.user());
    setPassword(url.password());
    setStringType("unspecified");
    setApplicationName("react-fast-booking");
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    if (!FailedStart.isSettled()) {
      FailedStart.check(Settings.of(config));
    }
    try {
      return super.getConnection(user, password);
    } catch (SQLException e) {
      FailedStart.end(e, FailedStart.NO_DATABASE);
      throw e;
    }
  }
}
