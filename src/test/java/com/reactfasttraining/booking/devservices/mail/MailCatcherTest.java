package com.reactfasttraining.booking.devservices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.devservices.mail.MailFaults.Kind;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails arrive as files and pages; SMTP goes wrong when told to. */
class MailCatcherTest {

  @TempDir Path folder;
  private MailCatcher catcher;

  @BeforeEach
  void start() {
    catcher = MailCatcher.start(0, 0, folder, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    catcher.close();
  }

  @Test
  void keepsAMailWithAllItsParts() throws Exception {
    send("Booking confirmed: café £85", "ann@example.com");
    assertThat(catcher.awaitCount(1, Duration.ofSeconds(5))).isTrue();
    CaughtMail mail = catcher.receivedBy("ann@example.com").get(0);
    assertThat(mail.subject()).isEqualTo("Booking confirmed: café £85");
    assertThat(mail.text()).contains("see you");
    assertThat(mail.html()).contains("<b>you</b>");
    assertThat(mail.attachmentsNamed(".pdf").get(0).content()).asString().isEqualTo("%PDF");
    assertThat(mail.file()).exists();
    assertThat(mail.file().getFileName().toString())
        .contains("-0001-ann@example.com-Booking_confirmed");
    assertThat(get("/")).contains("Booking confirmed: café £85");
    assertThat(get("/mails/1")).contains("iframe sandbox", "leaflet.pdf");
    assertThat(get("/mails/1/html")).contains("<b>you</b>");
    assertThat(get("/mails/1/attachments/0")).isEqualTo("%PDF");
  }

  @Test
  void catchesAMailOnceForEachRecipientAndFindsItAgainAfterARestart() throws Exception {
    send("Two", "ann@example.com,ben@example.com");
    assertThat(catcher.received())
        .extracting(CaughtMail::recipient)
        .containsExactly("ann@example.com", "ben@example.com");
    stop();
    start();
    assertThat(catcher.received())
        .extracting(CaughtMail::recipient)
        .containsExactly("ann@example.com", "ben@example.com");
  }

  @Test
  void refusesForAWhileThenTakesIt() throws Exception {
    catcher
        .faults()
        .next(1, Kind.REFUSE_CONNECTION)
        .next(1, Kind.REFUSE_TRANSACTION)
        .next(1, Kind.REFUSE_RECIPIENT);
    assertThatThrownBy(() -> send("A", "ann@example.com")).hasStackTraceContaining("421");
    assertThatThrownBy(() -> send("A", "ann@example.com")).hasStackTraceContaining("451");
    assertThatThrownBy(() -> send("A", "ann@example.com")).hasStackTraceContaining("550");
    assertThat(catcher.received()).isEmpty();
    send("A", "ann@example.com");
    assertThat(catcher.received()).hasSize(1);
  }

  @Test
  void takesTheMailAndDiesBeforeItSaysSo() {
    catcher.faults().next(1, Kind.DIE_BEFORE_ACCEPT);
    assertThatThrownBy(() -> send("A", "ann@example.com")).isInstanceOf(MessagingException.class);
    assertThat(catcher.received()).hasSize(1);
  }

  @Test
  void stallsUntilTheClientGivesUp() {
    catcher.faults().next(1, Kind.STALL);
    assertThatThrownBy(() -> send("A", "ann@example.com")).hasStackTraceContaining("timed out");
    assertThat(catcher.received()).isEmpty();
  }

  @Test
  void speaksTlsWhenAsked() throws Exception {
    assertThatThrownBy(() -> send("A", "ann@example.com", true)).hasMessageContaining("STARTTLS");
    catcher.offerTls(true);
    send("A", "ann@example.com", true);
    assertThat(catcher.received()).hasSize(1);
  }

  private void send(String subject, String to) throws MessagingException {
    send(subject, to, false);
  }

  private void send(String subject, String to, boolean tls) throws MessagingException {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "localhost");
    properties.put("mail.smtp.port", String.valueOf(catcher.smtpPort()));
    properties.put("mail.smtp.timeout", "1000");
    properties.put("mail.smtp.starttls.required", String.valueOf(tls));
    properties.put("mail.smtp.ssl.trust", "*");
    properties.put("mail.smtp.ssl.checkserveridentity", "false");
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom("bookings@example.com");
    message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to));
    message.setSubject(subject, "UTF-8");
    MimeBodyPart text = new MimeBodyPart();
    text.setText("see you\n.\nthere", "UTF-8");
    MimeBodyPart html = new MimeBodyPart();
    html.setText("see <b>you</b>", "UTF-8", "html");
    MimeBodyPart leaflet = new MimeBodyPart();
    leaflet.setContent("%PDF".getBytes(StandardCharsets.UTF_8), "application/pdf");
    leaflet.setFileName("leaflet.pdf");
    message.setContent(new MimeMultipart(text, html, leaflet));
    Transport.send(message);
  }

  private String get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(catcher.address() + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
