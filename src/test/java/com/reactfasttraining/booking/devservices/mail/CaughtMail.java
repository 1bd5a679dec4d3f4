package com.reactfasttraining.booking.devservices.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A mail as one recipient got it; a mail to two recipients is caught twice.
 *
 * @param number counts from 1, in the order of arrival
 * @param text the plain part, or empty
 * @param html the HTML part, or empty
 * @param headers the whole header block as received
 * @param file the {@code .eml} file
 */
public record CaughtMail(
    int number,
    Instant at,
    String from,
    String recipient,
    String subject,
    String text,
    String html,
    List<Attachment> attachments,
    String headers,
    Path file) {

  /** A part with a file name; also calendar parts without one. */
  public record Attachment(String fileName, String mediaType, byte[] content) {}

  /** The attachment whose name ends so, such as {@code .pdf}. */
  public List<Attachment> attachmentsNamed(String end) {
    return attachments.stream().filter(a -> a.fileName().endsWith(end)).toList();
  }

  /** Its calendar file, with the folded lines of RFC 5545 joined again. */
  public String calendar() {
    byte[] file = attachmentsNamed(".ics").get(0).content();
    return new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
  }
}
