package com.reactfasttraining.booking.devservices.mail;

import com.reactfasttraining.booking.devservices.mail.CaughtMail.Attachment;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes a message apart: the first plain text, the first HTML, everything else attached. */
final class MailParts {

  private String text = "";
  private String html = "";
  private final List<Attachment> attachments = new ArrayList<>();

  private MailParts() {}

  static MailParts of(Part message) throws MessagingException, IOException {
    MailParts parts = new MailParts();
    parts.take(message);
    return parts;
  }

  String text() {
    return text;
  }

  String html() {
    return html;
  }

  List<Attachment> attachments() {
    return List.copyOf(attachments);
  }

  private void take(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        take(parts.getBodyPart(i));
      }
    } else if (part.getFileName() == null && text.isEmpty() && part.isMimeType("text/plain")) {
      text = (String) part.getContent();
    } else if (part.getFileName() == null && html.isEmpty() && part.isMimeType("text/html")) {
      html = (String) part.getContent();
    } else {
      attachments.add(attachment(part));
    }
  }

  private static Attachment attachment(Part part) throws MessagingException, IOException {
    String type = part.getContentType().replaceAll("\\s+", " ");
    String name = part.getFileName();
    String fallback = part.isMimeType("text/calendar") ? "invite.ics" : "part";
    return new Attachment(
        name == null ? fallback : name, type, part.getInputStream().readAllBytes());
  }
}
