package com.reactfasttraining.booking.mail;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Sends a mail once more because staff ask for it, whether it was sent before or given up. */
@ApplicationScoped
public class ResendMail {

  @Inject private Mails mails;
  @Inject private Outbox outbox;
  @Inject private AuditLog audit;

  /**
   * Puts the mail back into the queue.
   *
   * @throws RefusedException NOT_FOUND; CONFLICT for a link that only its owner can ask for again
   */
  @Transactional
  public void resend(String mailId) {
    Mail mail = mails.find(mailId).orElseThrow(() -> RefusedException.notFound("mail"));
    if (mail.isOnce()) {
      throw new RefusedException(
          ProblemKind.CONFLICT, "This link is sent once only. Its owner can ask for a new one.");
    }
    mail.again();
    outbox.again(QueueMail.KIND, mailId);
    audit.record("mail-resent", new AuditedObject("mail", mailId), "queued again");
  }
}
