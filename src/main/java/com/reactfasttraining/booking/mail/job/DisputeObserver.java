package com.reactfasttraining.booking.mail.job;

import com.reactfasttraining.booking.mail.notice.DisputeMails;
import com.reactfasttraining.booking.payment.dispute.DisputeFollowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes to finance, inside the transaction that notes it, what becomes of a dispute. */
@ApplicationScoped
public class DisputeObserver {

  @Inject private DisputeMails mails;

  void followed(@Observes DisputeFollowed dispute) {
    mails.write(dispute);
  }
}
