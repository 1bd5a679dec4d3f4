package com.reactfasttraining.booking.payment.webhook;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Does the work on an event again, now: the object is fetched from the provider anew, so what was
 * done already changes nothing.
 */
@ApplicationScoped
public class ReplayWebhook {

  @Inject private FindWebhooks events;
  @Inject private Outbox outbox;
  @Inject private AuditLog audit;
  @Inject private Caller caller;

  /**
   * Asks for the work; the outbox does it within a second or two.
   *
   * @throws RefusedException FORBIDDEN; NOT_FOUND also for an event from which nothing follows
   */
  @Transactional
  public void replay(String eventId) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    WebhookView event =
        events
            .find(eventId)
            .map(WebhookEvent::view)
            .filter(WebhookView::replayable)
            .orElseThrow(() -> RefusedException.notFound("event to be handled again"));
    outbox.again(KeepEvent.OUTBOX_KIND, eventId);
    audit.record("webhook-replayed", AuditedObject.webhook(eventId), event.type());
  }
}
