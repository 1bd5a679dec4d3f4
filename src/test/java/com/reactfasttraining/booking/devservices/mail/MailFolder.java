package com.reactfasttraining.booking.devservices.mail;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mails as files: {@code time-number-recipient-subject.eml}, readable by any mail program. */
final class MailFolder {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);
  private static final String DELIVERED_TO = "X-Caught-Recipient";

  private final Path folder;
  private final Clock clock;

  MailFolder(Path folder, Clock clock) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.clock = clock;
  }

  CaughtMail write(int number, MimeMessage message, String recipient)
      throws MessagingException, IOException {
    Instant now = clock.instant();
    String subject = message.getSubject() == null ? "" : message.getSubject();
    String name =
        "%s-%04d-%s-%s".formatted(TIME.format(now), number, plain(recipient), plain(subject));
    Path file = folder.resolve(name.substring(0, Math.min(name.length(), 120)) + ".eml");
    MimeMessage copy = new MimeMessage(message);
    copy.addHeader(DELIVERED_TO, recipient);
    try (OutputStream out = Files.newOutputStream(file)) {
      copy.writeTo(out);
    }
    return read(number, file);
  }

  /** The mails of earlier runs, by name, that is by time. */
  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
  }

  CaughtMail read(int number, Path file) throws MessagingException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
      MailParts parts = MailParts.of(message);
      String[] recipient = message.getHeader(DELIVERED_TO);
      return new CaughtMail(
          number,
          Files.getLastModifiedTime(file).toInstant(),
          addresses(message.getFrom()),
          recipient == null ? addresses(message.getAllRecipients()) : recipient[0],
          message.getSubject() == null ? "" : message.getSubject(),
          parts.text(),
          parts.html(),
          parts.attachments(),
          headers(message),
          file);
    }
  }

  private static String headers(MimeMessage message) throws MessagingException {
    return Collections.list(message.getAllHeaders()).stream()
        .map((Header header) -> header.getName() + ": " + header.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static String addresses(Address[] addresses) {
    return addresses == null
        ? ""
        : Arrays.stream(addresses).map(Address::toString).collect(Collectors.joining(", "));
  }

  private static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9@.]+", "_");
  }
}
