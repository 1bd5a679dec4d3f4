package com.reactfasttraining.booking.mail.delivery;

import com.reactfasttraining.booking.mail.letter.Envelope;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.config.SmtpSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The SMTP server of the settings. Where STARTTLS is asked for it is required: no mail and no
 * password goes out in the clear (RFC 3207 §6). Every step has a time limit.
 */
@ApplicationScoped
public class MailServer {

  private static final String CONNECT_MILLIS = "10000";
  private static final String READ_MILLIS = "20000";

  @Inject private Settings settings;
  @Inject private Clock clock;

  @SuppressWarnings("NullAway.Init")
  protected MailServer() {}

  MailServer(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Hands the mail over; it is sent when this returns.
   *
   * @throws IllegalStateException when the server cannot be reached or refuses it
   */
  void send(Envelope envelope) {
    try {
      Transport.send(
          new SmtpMessage(session(settings.smtp()), envelope, settings, clock.instant()));
    } catch (MessagingException e) {
      throw new IllegalStateException("the mail server did not take the mail", e);
    }
  }

  private static Session session(SmtpSettings smtp) {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", smtp.host());
    properties.setProperty("mail.smtp.port", Integer.toString(smtp.port()));
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.setProperty("mail.smtp.timeout", READ_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", READ_MILLIS);
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(smtp.startTls()));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(smtp.startTls()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.auth", Boolean.toString(smtp.user() != null));
    return Session.getInstance(properties, authenticator(smtp));
  }

  private static @Nullable Authenticator authenticator(SmtpSettings smtp) {
    if (smtp.user() == null) {
      return null;
    }
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(smtp.user(), smtp.password());
      }
    };
  }
}
