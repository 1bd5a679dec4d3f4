package com.reactfasttraining.booking.mail.delivery;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.mail.Mails;
import com.reactfasttraining.booking.mail.QueueMail;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Sends one mail of the outbox; the subject of its message is the mail's public id.
 *
 * <p>A mail that was sent is not sent again. Should the process die between the server's "250" and
 * our commit, it goes out twice with the same Message-ID: that one duplicate cannot be prevented.
 */
@ApplicationScoped
@Transactional(NEVER)
public class SendMail implements OutboxHandler {

  @Inject private Mails mails;
  @Inject private CheckRecipient recipients;
  @Inject private ComposeMail compose;
  @Inject private MailServer server;

  @Override
  public String kind() {
    return QueueMail.KIND;
  }

  @Override
  public void handle(String mailId) {
    mails.queued(mailId).ifPresent(this::send);
  }

  private void send(QueuedMail mail) {
    if (recipients.isOutdated(mail)) {
      mails.outdated(mail.id());
      return;
    }
    server.send(compose.envelope(mail));
    mails.sent(mail.id());
  }

  @Override
  public void giveUp(String mailId) {
    mails.givenUp(mailId);
  }
}
