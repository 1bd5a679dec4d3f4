package com.reactfasttraining.booking.mail;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes a mail in the business transaction, once; it goes out after the commit. */
@ApplicationScoped
@Transactional(MANDATORY)
public class QueueMail {

  /** The kind of the outbox messages that ask for mails. */
  public static final String KIND = "mail";

  @Inject private Mails mails;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  public void queue(NewMail wanted) {
    if (!mails.isWritten(wanted.key())) {
      Mail mail = new Mail(wanted, clock.instant());
      mails.add(mail);
      outbox.append(KIND, mail.publicId());
    }
  }
}
