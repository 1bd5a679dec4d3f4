package com.reactfasttraining.booking.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.platform.config.SettingsFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {

  private static final byte[] BYTES = "%PDF-1.5 example".getBytes(UTF_8);

  @TempDir private Path folder;
  private DocumentStore store;

  @BeforeEach
  void open() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:15:00Z"), ZoneOffset.UTC);
    store = new DocumentStore(new SettingsFixture().storedIn(folder).build(), clock);
  }

  @Test
  void givesBackWhatWasStored() {
    StoredFile file = store.write(BYTES);
    assertThat(store.read(file)).isEqualTo(BYTES);
    assertThat(file.path()).startsWith("2026/11/").endsWith(".pdf");
    assertThat(file.size()).isEqualTo(BYTES.length);
  }

  @Test
  void leavesNoHalfWrittenFileBehind() throws IOException {
    store.write(BYTES);
    store.write(BYTES);
    assertThat(files()).hasSize(2).allMatch(file -> file.toString().endsWith(".pdf"));
  }

  @Test
  void sameBytesTwiceAreTwoFilesSoThatNoneIsOverwritten() {
    assertThat(store.write(BYTES).path()).isNotEqualTo(store.write(BYTES).path());
  }

  @Test
  void noticesAChangedFile() throws IOException {
    StoredFile file = store.write(BYTES);
    Files.writeString(folder.resolve(file.path()), "%PDF-1.5 forged!");
    assertThatThrownBy(() -> store.read(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("was changed");
  }

  @Test
  void noticesAMissingFile() throws IOException {
    StoredFile file = store.write(BYTES);
    Files.delete(folder.resolve(file.path()));
    assertThatThrownBy(() -> store.read(file)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void neverReadsOutsideItsFolder() {
    StoredFile outside = new StoredFile("../../etc/passwd", 1, new byte[32]);
    assertThatThrownBy(() -> store.read(outside)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fileNamesAreSafeOnEverySystem() {
    assertThat(DocumentKind.INVOICE.fileName("INV-2026-00001"))
        .isEqualTo("Invoice-INV-2026-00001.pdf");
    assertThat(DocumentKind.BOOKING_CONFIRMATION.fileName("A\"\r\n/..B"))
        .isEqualTo("Booking-confirmation-AB.pdf");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
