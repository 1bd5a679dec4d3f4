package com.reactfasttraining.booking.document;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The files of stored papers, below {@code STORAGE_PATH}, in a folder a month.
 *
 * <p>A file appears whole or not at all, survives a crash once {@link #write} has returned, has a
 * random name of its own, and is never written again. A crash before its row is stored leaves a
 * file that nothing points to; it does no harm.
 */
@ApplicationScoped
public class DocumentStore {

  @Inject private Settings settings;
  @Inject private Clock clock;

  @SuppressWarnings("NullAway.Init")
  protected DocumentStore() {}

  DocumentStore(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  StoredFile write(byte[] bytes) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    String path =
        "%04d/%02d/%s.pdf".formatted(today.getYear(), today.getMonthValue(), Tokens.secret());
    try {
      writeWhole(resolve(path), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a document cannot be stored", e);
    }
    return new StoredFile(path, bytes.length, Tokens.sha256(bytes));
  }

  /**
   * A stored paper, to be handed out.
   *
   * @throws IllegalStateException when its bytes are not those that were stored
   */
  public Attachment attachment(Document document) {
    return document.attachment(read(document.file()));
  }

  /**
   * The bytes of a stored file.
   *
   * @throws IllegalStateException when they are not those that were stored
   */
  byte[] read(StoredFile file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(resolve(file.path()));
    } catch (IOException e) {
      throw new UncheckedIOException("stored document " + file.path() + " cannot be read", e);
    }
    if (!MessageDigest.isEqual(file.sha256(), Tokens.sha256(bytes))) {
      throw new IllegalStateException("stored document " + file.path() + " was changed");
    }
    return bytes;
  }

  private static void writeWhole(Path target, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(target.getParent());
    Path temporary = folder.resolve(target.getFileName() + ".part");
    try {
      try (FileChannel channel = FileChannel.open(temporary, CREATE_NEW, WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(temporary, target, ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
    keepEntry(folder);
  }

  /**
   * The name in the folder must survive a power cut as well; only POSIX lets a folder be synced.
   */
  private static void keepEntry(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, READ)) {
        channel.force(true);
      }
    }
  }

  private Path resolve(String path) {
    Path root = settings.storage().normalize();
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root)) {
      throw new IllegalArgumentException("outside the document store: " + path);
    }
    return file;
  }
}
