package com.reactfasttraining.booking.payment.webhook;

import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Notes on the booking that its payment is disputed at the customer's bank. */
@ApplicationScoped
public class NoteDispute {

  @Inject private Payments payments;
  @Inject private AuditLog audit;

  @Transactional
  public void note(ProviderPayment seen, String eventType) {
    payments
        .of(seen)
        .map(payment -> AuditedObject.booking(payment.booking().reference()))
        .ifPresent(booking -> audit.record("payment-disputed", booking, eventType));
  }
}
