package com.reactfasttraining.booking.platform.config;

import org.jspecify.annotations.Nullable;

/**
 * The mail server, and the address that mails come from. Without a user it asks for no password.
 */
public record SmtpSettings(
    String host,
    int port,
    @Nullable String user,
    @Nullable String password,
    boolean startTls,
    String from) {

  static SmtpSettings read(SettingsReader reader) {
    return new SmtpSettings(
        reader.text("SMTP_HOST"),
        reader.number("SMTP_PORT", 587, 1, 65535),
        reader.optional("SMTP_USER"),
        reader.optional("SMTP_PASS"),
        reader.flag("SMTP_STARTTLS", true),
        reader.check("MAIL_FROM", text -> text.contains("@"), "must be an e-mail address"));
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
