package com.reactfasttraining.booking.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.config.DatabaseUrl;
import com.reactfasttraining.booking.platform.persistence.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database of the demo: durable, and there again after a crash. */
class EmbeddedDatabaseTest {

  @TempDir Path folder;

  @Test
  void isDurableAndTakesTheSchemaAsItsOwnUser() throws SQLException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0)) {
      assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(DatabaseUrl.parse(database.url())).isPresent();
      Migrations.migrate(database.dataSource());
      assertThat(ask(database, "SELECT current_user")).isEqualTo("booking");
    }
  }

  @Test
  void comesBackOnTheSameFolderAfterItsProcessWasKilled() throws SQLException, IOException {
    EmbeddedDatabase first = EmbeddedDatabase.start(folder, 0);
    run(first, "CREATE TABLE kept (word text)");
    run(first, "INSERT INTO kept VALUES ('still here')");
    kill();
    try (EmbeddedDatabase second = EmbeddedDatabase.startForTests(folder.toRealPath(), 0)) {
      assertThat(ask(second, "SELECT word FROM kept")).isEqualTo("still here");
      assertThat(ask(second, "SHOW fsync")).isEqualTo("off");
    }
  }

  @Test
  void stopsAServerThatWasLeftRunning() throws SQLException, IOException {
    EmbeddedDatabase left = EmbeddedDatabase.start(folder, 0);
    run(left, "CREATE TABLE kept (word text)");
    long process = processId();
    LeftServer.stop(folder);
    assertThat(ProcessHandle.of(process).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(folder.resolve("postmaster.pid")).doesNotExist();
  }

  private void kill() throws IOException {
    ProcessHandle process = ProcessHandle.of(processId()).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
    assertThat(folder.resolve("postmaster.pid")).exists();
    Files.deleteIfExists(folder.resolve("epg-lock"));
  }

  private long processId() throws IOException {
    return Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
  }

  private static void run(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
