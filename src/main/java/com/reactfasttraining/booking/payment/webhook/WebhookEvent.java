package com.reactfasttraining.booking.payment.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event with what has become of it, read from a view; never written. */
@Entity
@Table(name = "webhook_states")
public class WebhookEvent {

  @Id private long id;

  @Column(name = "stripe_event_id")
  private String eventId;

  private String type;

  @Column(name = "api_version")
  private @Nullable String apiVersion;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "received_at")
  private Instant receivedAt;

  private String state;

  @Column(name = "last_error")
  private @Nullable String lastError;

  private int attempts;

  @Column(name = "handled_at")
  private @Nullable Instant handledAt;

  @Column(name = "booking_reference")
  private @Nullable String bookingReference;

  @SuppressWarnings("NullAway.Init")
  protected WebhookEvent() {}

  WebhookView view() {
    return new WebhookView(
        eventId,
        type,
        apiVersion,
        occurredAt,
        receivedAt,
        WebhookState.valueOf(state),
        attempts,
        lastError,
        handledAt,
        bookingReference);
  }

  long id() {
    return id;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  @Nullable String apiVersion() {
    return apiVersion;
  }
}
