package com.reactfasttraining.booking.payment.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Every event that the provider ever sent, once; the database refuses to change or delete one. */
@ApplicationScoped
public class WebhookEvents {

  @PersistenceContext private EntityManager database;

  /** Keeps the event; false when it was known already. */
  boolean add(ProviderEvent event, Instant receivedAt) {
    return database
            .createNativeQuery(
                "insert into webhook_events (stripe_event_id, type, object_id, payment_intent,"
                    + " occurred_at, received_at, api_version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                    + " on conflict (stripe_event_id) do nothing")
            .setParameter(1, event.id())
            .setParameter(2, event.type())
            .setParameter(3, event.objectId())
            .setParameter(4, event.intentId())
            .setParameter(5, event.occurredAt().atOffset(ZoneOffset.UTC))
            .setParameter(6, receivedAt.atOffset(ZoneOffset.UTC))
            .setParameter(7, event.apiVersion())
            .executeUpdate()
        == 1;
  }

  Optional<ProviderEvent> find(String id) {
    List<?> rows =
        database
            .createNativeQuery(
                "select type, object_id, payment_intent, api_version from webhook_events"
                    + " where stripe_event_id = ?1")
            .setParameter(1, id)
            .getResultList();
    return rows.stream().findFirst().map(row -> event(id, (Object[]) row));
  }

  private static ProviderEvent event(String id, Object[] row) {
    return new ProviderEvent(
        id, (String) row[0], (String) row[1], (String) row[2], (String) row[3], Instant.EPOCH);
  }
}
