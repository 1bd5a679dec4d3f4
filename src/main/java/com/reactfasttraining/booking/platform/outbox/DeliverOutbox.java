package com.reactfasttraining.booking.platform.outbox;

import com.reactfasttraining.booking.platform.monitoring.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Delivers what is due in the outbox, message by message, outside any transaction.
 *
 * <p>Each kind of work is delivered for itself, so that a mail server that hangs holds up no refund
 * and no payment. A failure of one message never stops the others; its text is kept for staff, with
 * the cause's type only, because a server's answer may quote an address.
 */
@ApplicationScoped
public class DeliverOutbox {

  private static final Log LOG = Log.of(DeliverOutbox.class);
  private static final int MOST_A_RUN = 200;

  @Inject private OutboxMessages messages;
  @Inject @Any private Instance<OutboxHandler> handlers;

  /** The kinds of work that there are. */
  public List<String> kinds() {
    return handlers.stream().map(OutboxHandler::kind).toList();
  }

  /** Delivers all of a kind that is due now; at most {@value #MOST_A_RUN}, the rest next time. */
  @ActivateRequestContext
  public void deliverDue(String kind) {
    for (int i = 0; i < MOST_A_RUN; i++) {
      Optional<TakenMessage> taken = messages.takeNext(kind);
      if (taken.isEmpty()) {
        return;
      }
      deliver(taken.get());
    }
  }

  // Whatever a handler throws means "not done": the one place where everything is caught.
  private void deliver(TakenMessage message) {
    try {
      handler(message.kind()).handle(message.subject());
      messages.done(message);
    } catch (RuntimeException e) {
      LOG.warn(
          "outbox attempt failed",
          "kind",
          message.kind(),
          "attempt",
          message.attempt(),
          "fault",
          e.getClass().getName());
      if (messages.failed(message, reason(e))) {
        handler(message.kind()).giveUp(message.subject());
      }
    }
  }

  private OutboxHandler handler(String kind) {
    return handlers.stream()
        .filter(handler -> handler.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody handles outbox kind " + kind));
  }

  private static String reason(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String text = root.getClass().getSimpleName() + ": " + root.getMessage();
    return text.substring(0, Math.min(text.length(), 500));
  }
}
