package com.reactfasttraining.booking.mail.notice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.NewMail;
import com.reactfasttraining.booking.mail.QueueMail;
import com.reactfasttraining.booking.platform.security.SecretBox;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;

/** Writes to the owners of accounts. A token is encrypted until its mail has gone out. */
@ApplicationScoped
@Transactional(MANDATORY)
public class WriteAccountMails {

  @Inject private QueueMail queue;
  @Inject private SecretBox box;

  /** The link to choose a new password; the token is known nowhere else in the clear. */
  public void passwordReset(String email, String token) {
    queue(MailKind.PASSWORD_RESET, "Choose a new password", email, token);
  }

  /** The link that proves the address of an account. */
  public void emailConfirmation(String email, String token) {
    queue(MailKind.EMAIL_CONFIRMATION, "Confirm your e-mail address", email, token);
  }

  private void queue(MailKind kind, String subject, String email, String token) {
    String key = kind + ":" + HexFormat.of().formatHex(Tokens.hash(token));
    byte[] sealed = box.seal(NoticeMails.PURPOSE, token.getBytes(UTF_8));
    queue.queue(new NewMail(kind, key, email, subject, null, null, sealed));
  }
}
