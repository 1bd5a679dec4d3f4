package com.reactfasttraining.booking.mail.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.platform.config.CompanySettings;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/**
 * A mail as it goes over the wire: plain text and HTML as alternatives, then the papers.
 *
 * <p>It keeps its Message-ID over all attempts, so that a duplicate can be told as one, and says
 * that a machine wrote it (RFC 3834 §5), so that nobody's absence note answers.
 */
class SmtpMessage extends MimeMessage {

  private final String messageId;

  SmtpMessage(Session session, Envelope mail, Settings settings, Instant now)
      throws MessagingException {
    super(session);
    messageId = mail.messageId();
    CompanySettings company = settings.company();
    setFrom(named(settings.smtp().from(), company.name()));
    setReplyTo(new Address[] {named(company.email(), company.name())});
    setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    setSubject(oneLine(mail.subject()), UTF_8.name());
    setSentDate(Date.from(now));
    setHeader("Auto-Submitted", "auto-generated");
    setContent(content(mail));
    saveChanges();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  private static MimeMultipart content(Envelope mail) throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(mail.letter().text(), UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.letter().html(), UTF_8.name(), "html");
    MimeMultipart letter = new MimeMultipart("alternative", plain, html);
    if (mail.papers().isEmpty()) {
      return letter;
    }
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(letter);
    MimeMultipart all = new MimeMultipart("mixed", body);
    for (Attachment paper : mail.papers()) {
      all.addBodyPart(attached(paper));
    }
    return all;
  }

  private static MimeBodyPart attached(Attachment paper) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(paper.bytes(), paper.mediaType())));
    part.setFileName(paper.fileName());
    return part;
  }

  private static InternetAddress named(String address, String name) throws MessagingException {
    InternetAddress strict = new InternetAddress(address, true);
    try {
      strict.setPersonal(oneLine(name), UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every JDK has UTF-8", e);
    }
    return strict;
  }

  /** A line break would start a header of its own. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
