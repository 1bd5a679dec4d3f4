package com.reactfasttraining.booking.mail;

import com.reactfasttraining.booking.platform.outbox.AttemptView;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mail log for staff. */
@ApplicationScoped
public class FindMails {

  @Inject private Mails mails;
  @Inject private Outbox outbox;

  /** The mails of one booking, oldest first. */
  public List<MailView> ofBooking(String reference) {
    return mails.ofBooking(reference);
  }

  /**
   * All mails, newest first: at most {@code limit}; {@code after} is the id of the last one seen.
   */
  public Slice<MailView> newest(int limit, @Nullable String after) {
    return mails.newest(limit, after);
  }

  /** Every attempt to send one mail, oldest first. */
  @Transactional
  public List<AttemptView> attempts(String mailId) {
    return outbox.attempts(QueueMail.KIND, mailId);
  }
}
