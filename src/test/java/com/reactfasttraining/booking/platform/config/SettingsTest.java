package com.reactfasttraining.booking.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each setting that is wrong is named once, with what it must be and never with its value. */
class SettingsTest {

  @TempDir private Path folder;

  @Test
  void findsNothingWrongWithGoodOnes() {
    assertThat(new SettingsFixture().build().faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "JWT_SECRET, only 31 characters are not long, needs at least 32 characters",
    "DEMO, yes, must be true or false",
    "HOLD_MINUTES, 0, must be a whole number from 1 to 120",
    "HOLD_MINUTES, 121, must be a whole number from 1 to 120",
    "HOLD_MINUTES, soon, must be a whole number from 1 to 120",
    "DATA_KEY, c2hvcnQ=, must be 32 bytes in Base64",
    "DATA_KEY, not Base64!, must be 32 bytes in Base64",
    "PUBLIC_URL, ftp://booking.example.com, must start with https://",
    "PUBLIC_URL, /, must start with https://",
    "PUBLIC_URL, https://booking example.com, is not an address",
    "TRUSTED_PROXIES, everybody, 'must be addresses or networks such as 10.0.0.0/8, parted by commas'"
  })
  void saysWhatIsWrong(String name, String value, String complaint) {
    assertThat(with(name, value).faults()).containsExactly(name + " " + complaint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JWT_SECRET", "DATA_KEY", "PUBLIC_URL", "STORAGE_PATH", "DATABASE_URL"})
  void whatIsMissingIsNotCalledWrongAsWell(String name) {
    assertThat(with(name, " ").faults()).containsExactly(name + " is missing");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "120, 120"})
  void takesTheEndsOfARange(String value, int minutes) {
    Settings settings = with("HOLD_MINUTES", value);
    assertThat(settings.faults()).isEmpty();
    assertThat(settings.hold()).hasMinutes(minutes);
  }

  @Test
  void plainHttpIsForADemonstrationOnly() {
    SettingsFixture plain = new SettingsFixture().with("PUBLIC_URL", "http://localhost:8080/");
    assertThat(plain.build().publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
    assertThat(plain.build().faults()).isEmpty();
    assertThat(plain.with("DEMO", "false").build().faults())
        .contains("PUBLIC_URL must start with https://");
  }

  @Test
  void storesOnlyInAFolder() throws IOException {
    String complaint = "STORAGE_PATH must be a folder that the server may write to";
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(new SettingsFixture().storedIn(folder).build().storage()).isEqualTo(folder);
    assertThat(new SettingsFixture().storedIn(file).build().faults()).containsExactly(complaint);
    assertThat(new SettingsFixture().storedIn(folder.resolve("none")).build().faults())
        .containsExactly(complaint);
  }

  @Test
  void readsTheKeyOfHealthData() {
    byte[] key = new byte[32];
    key[31] = 7;
    Settings settings = with("DATA_KEY", Base64.getEncoder().encodeToString(key));
    assertThat(settings.faults()).isEmpty();
    assertThat(settings.dataKey()).isEqualTo(key);
  }

  private static Settings with(String name, String value) {
    return new SettingsFixture().with(name, value).build();
  }
}
