package com.reactfasttraining.booking.devservices;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL on this machine, in a folder that outlives it.
 *
 * <p>Writes are as durable as in production: {@code fsync} is on unless {@link #startForTests} was
 * asked. A server that a killed process left behind is stopped first, so that its data can be used
 * again. Has one database, {@code booking}, owned by a user of the same name without further
 * rights.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String NAME = "booking";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final EmbeddedPostgres server;

  private EmbeddedDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Starts on a folder, made when it is not there, with full durability.
   *
   * @param port 0 takes any free port
   */
  public static EmbeddedDatabase start(Path folder, int port) {
    return start(folder, port, true);
  }

  /** As {@link #start(Path, int)}, but faster: a crash of the machine may cost the data. */
  public static EmbeddedDatabase startForTests(Path folder, int port) {
    return start(folder, port, false);
  }

  private static EmbeddedDatabase start(Path folder, int port, boolean durable) {
    try {
      Files.createDirectories(folder);
      LeftServer.stop(folder);
      EmbeddedDatabase database = new EmbeddedDatabase(open(folder, port, durable));
      database.prepare();
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start on " + folder, e);
    }
  }

  private static EmbeddedPostgres open(Path folder, int port, boolean durable) throws IOException {
    String switched = durable ? "on" : "off";
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.toFile())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(PATIENCE)
            .setServerConfig("fsync", switched)
            .setServerConfig("full_page_writes", switched)
            .setServerConfig("synchronous_commit", switched)
            .setServerConfig("max_connections", "200")
            .setServerConfig("timezone", "UTC")
            .setLocaleConfig("locale", "C");
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  public int port() {
    return server.getPort();
  }

  /** What {@code DATABASE_URL} is set to. */
  public String url() {
    return "postgres://%1$s:%1$s@localhost:%2$d/%1$s".formatted(NAME, port());
  }

  /** Unpooled connections as the product's own user. */
  public DataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {port()});
    source.setDatabaseName(NAME);
    source.setUser(NAME);
    source.setPassword(NAME);
    source.setStringType("unspecified");
    return source;
  }

  /** Unpooled connections as the superuser, to the server's own database. */
  public DataSource superuser() {
    return server.getPostgresDatabase();
  }

  /** Stops in order; clients are cut off. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void prepare() {
    try (Connection connection = superuser().getConnection();
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "pg_roles WHERE rolname")) {
        statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + NAME + "'");
      }
      if (!exists(statement, "pg_database WHERE datname")) {
        statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME + " ENCODING 'UTF8'");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database could not be prepared", e);
    }
  }

  private static boolean exists(Statement statement, String where) throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT 1 FROM " + where + " = '" + NAME + "'")) {
      return rows.next();
    }
  }
}
