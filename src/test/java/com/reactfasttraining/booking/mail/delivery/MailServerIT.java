package com.reactfasttraining.booking.mail.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.mail.letter.Letter;
import com.reactfasttraining.booking.platform.config.SettingsFixture;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What really goes over SMTP, caught by a mail server in the test. */
class MailServerIT {

  private static final Instant NOW = Instant.parse("2026-11-24T10:15:00Z");

  private final GreenMail catcher = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @BeforeEach
  void start() {
    catcher.start();
  }

  @AfterEach
  void stop() {
    catcher.stop();
  }

  @Test
  void sendsBothFormsAndThePapers() throws Exception {
    server("false", catcher.getSmtp().getPort()).send(envelope("Booking confirmed", papers()));
    MimeMessage mail = catcher.getReceivedMessages()[0];
    assertThat(mail.getMessageID()).isEqualTo("<M1.1@booking.example.com>");
    assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(mail.getFrom()[0].toString())
        .isEqualTo("React Fast Training <bookings@example.com>");
    assertThat(mail.getReplyTo()[0].toString()).contains("hello@example.com");
    assertThat(mail.getSentDate().toInstant()).isEqualTo(NOW);
    MimeMultipart all = (MimeMultipart) mail.getContent();
    assertThat(all.getContentType()).startsWith("multipart/mixed");
    MimeMultipart letter = (MimeMultipart) all.getBodyPart(0).getContent();
    assertThat(letter.getContentType()).startsWith("multipart/alternative");
    assertThat((String) letter.getBodyPart(0).getContent()).contains("Plain café £85");
    assertThat(letter.getBodyPart(1).getContentType()).startsWith("text/html");
    assertPaper(all.getBodyPart(1), "Invoice-INV-2026-00001.pdf", "application/pdf");
    assertPaper(all.getBodyPart(2), "Course-R.ics", "text/calendar; method=REQUEST");
  }

  @Test
  void subjectCannotBringHeadersOfItsOwn() throws Exception {
    server("false", catcher.getSmtp().getPort())
        .send(envelope("Course\r\nBcc: eve@example.com", List.of()));
    MimeMessage mail = catcher.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("Course Bcc: eve@example.com");
    assertThat(mail.getHeader("Bcc")).isNull();
  }

  @Test
  void refusesToSendInTheClearWhereStartTlsIsAskedFor() {
    MailServer strict = server("true", catcher.getSmtp().getPort());
    assertThatThrownBy(() -> strict.send(envelope("Secret", List.of())))
        .isInstanceOf(IllegalStateException.class);
    assertThat(catcher.getReceivedMessages()).isEmpty();
  }

  @Test
  void saysSoWhenTheServerIsDown() throws IOException {
    MailServer gone = server("false", closedPort());
    assertThatThrownBy(() -> gone.send(envelope("Anything", List.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("did not take the mail");
  }

  private static void assertPaper(BodyPart part, String name, String type) throws Exception {
    assertThat(part.getFileName()).isEqualTo(name);
    assertThat(part.getContentType().replaceAll("\\s+", " ")).startsWith(type);
    assertThat(part.getInputStream().readAllBytes()).isEqualTo("bytes".getBytes(UTF_8));
  }

  private static List<Attachment> papers() {
    byte[] bytes = "bytes".getBytes(UTF_8);
    return List.of(
        new Attachment("Invoice-INV-2026-00001.pdf", "application/pdf", bytes),
        new Attachment("Course-R.ics", "text/calendar; method=REQUEST; charset=UTF-8", bytes));
  }

  private static Envelope envelope(String subject, List<Attachment> papers) {
    Letter letter = new Letter("<p>HTML café £85</p>", "Plain café £85\n");
    return new Envelope("<M1.1@booking.example.com>", "maria@example.com", subject, letter, papers);
  }

  private static MailServer server(String startTls, int port) {
    var settings =
        new SettingsFixture()
            .with("SMTP_STARTTLS", startTls)
            .with("SMTP_PORT", Integer.toString(port))
            .build();
    return new MailServer(settings, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
