package com.reactfasttraining.booking.platform.persistence;

import com.reactfasttraining.booking.platform.config.DatabaseUrl;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The connection that {@code DATABASE_URL} describes, for the container's pool (see {@code
 * web.xml}).
 *
 * <p>A wrong or missing URL is not an error here: {@code Startup} reports it with all the others.
 */
public final class ConfiguredDataSource extends PGSimpleDataSource {

  private static final long serialVersionUID = 1L;

  public ConfiguredDataSource() {
    ClassLoader application = ConfiguredDataSource.class.getClassLoader();
    ConfigProvider.getConfig(application)
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
}
