package com.reactfasttraining.booking.payment.webhook;

import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows finance the provider's events and what has become of them. */
@ApplicationScoped
@Transactional
public class FindWebhooks {

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
  private static final int MEASURED = 100;

  @PersistenceContext private EntityManager database;
  @Inject private ApiVersions versions;
  @Inject private Caller caller;

  /** Newest first: at most {@code limit}; {@code after} is the last event seen. */
  public Slice<WebhookView> search(WebhookFilter filter, int limit, @Nullable String after) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    Optional<WebhookEvent> last = Optional.ofNullable(after).flatMap(this::find);
    List<WebhookView> found =
        newest(filter.condition(), last.orElse(null), limit + 1).map(WebhookEvent::view).toList();
    return Slice.cut(found, limit, WebhookView::eventId);
  }

  public WebhookHealthView health() {
    caller.requireAnyOf("FINANCE", "ADMIN");
    List<Duration> lags =
        newest(" and e.state = 'DONE'", null, MEASURED)
            .map(event -> event.view().lag())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return new WebhookHealthView(
        newest("", null, 1).map(WebhookEvent::receivedAt).findFirst().orElse(null),
        lags.isEmpty() ? null : lags.get(lags.size() / 2),
        lags.isEmpty() ? null : lags.get(lags.size() - 1),
        count(WebhookState.PENDING),
        count(WebhookState.GIVEN_UP),
        versions.warning().orElse(null));
  }

  Optional<WebhookEvent> find(String eventId) {
    return database
        .createQuery("select e from WebhookEvent e where e.eventId = :id", WebhookEvent.class)
        .setParameter("id", eventId)
        .getResultStream()
        .findFirst();
  }

  private Stream<WebhookEvent> newest(String condition, @Nullable WebhookEvent last, int limit) {
    return database
        .createQuery(
            "select e from WebhookEvent e where (e.receivedAt < :time or (e.receivedAt = :time and"
                + " e.id < :id))"
                + condition
                + " order by e.receivedAt desc, e.id desc",
            WebhookEvent.class)
        .setParameter("time", last == null ? NEVER : last.receivedAt())
        .setParameter("id", last == null ? Long.MAX_VALUE : last.id())
        .setMaxResults(limit)
        .getResultStream();
  }

  private long count(WebhookState state) {
    Number count =
        (Number)
            database
                .createNativeQuery(
                    "select count(*) from outbox_messages where kind = 'stripe-event'"
                        + " and state <> 'DONE' and state = ?1")
                .setParameter(1, state.name())
                .getSingleResult();
    return count.longValue();
  }
}
