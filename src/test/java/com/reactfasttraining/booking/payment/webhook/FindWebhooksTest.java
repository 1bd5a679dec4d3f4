package com.reactfasttraining.booking.payment.webhook;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.payment.ProviderCharge;
import com.reactfasttraining.booking.payment.ProviderRecords;
import com.reactfasttraining.booking.platform.wiring.Row;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Slice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What staff see of events, from before the first one on. */
class FindWebhooksTest {

  private static final String DONE = "e.state = 'DONE'";
  private static final String PAGE = "from WebhookEvent e where (e.receivedAt";

  private final ScriptedDatabase database = new ScriptedDatabase();
  private final FindWebhooks webhooks =
      new Wiring(database, NOW)
          .with(new Provider())
          .calledBy("fran", "FINANCE")
          .make(FindWebhooks.class);

  FindWebhooksTest() {
    database.answers("select count(*)", List.of(0L));
  }

  @Test
  void tellsOfNoLagBeforeTheFirstEvent() {
    assertThat(webhooks.health()).isEqualTo(new WebhookHealthView(null, null, null, 0, 0, null));
  }

  @Test
  void tellsTheTypicalAndTheLongestLagOfWhatWasHandled() {
    database.answers(
        DONE, List.of(handled("a", 9), handled("b", 2), handled("c", 4), event("d", null)));
    assertThat(webhooks.health().typicalLag()).isEqualTo(Duration.ofSeconds(4));
    assertThat(webhooks.health().longestLag()).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void goesOnAfterTheLastOneSeen() {
    WebhookEvent seen = handled("seen", 1);
    database
        .answers(PAGE, List.of(handled("a", 1), handled("b", 1), handled("c", 1)))
        .answers("e.eventId = :id", List.of(seen));
    Slice<WebhookView> first = webhooks.search(WebhookFilter.ALL, 2, null);
    assertThat(first.items()).extracting(WebhookView::eventId).containsExactly("a", "b");
    assertThat(database.parameter("time")).isEqualTo(Instant.parse("9999-12-31T00:00:00Z"));
    webhooks.search(WebhookFilter.ALL, 2, "seen");
    assertThat(database.parameter("time")).isEqualTo(seen.receivedAt());
    assertThat(database.parameter("id")).isEqualTo(seen.id());
  }

  @Test
  void countsNoLagForAnEventThatTheClockOfTheProviderPutAfterUs() {
    assertThat(handled("a", -3).view().lag()).isZero();
    assertThat(handled("a", 3).view().lag()).isEqualTo(Duration.ofSeconds(3));
    assertThat(event("a", null).view().lag()).isNull();
  }

  private static WebhookEvent handled(String id, long seconds) {
    return event(id, NOW.plusSeconds(seconds));
  }

  private static WebhookEvent event(String id, @Nullable Instant handledAt) {
    return new Row<>(new WebhookEvent())
        .with("eventId", id)
        .with("state", handledAt == null ? "PENDING" : "DONE")
        .with("occurredAt", NOW)
        .with("receivedAt", NOW)
        .with("handledAt", handledAt)
        .entity();
  }

  private static final class Provider implements ProviderRecords {

    @Override
    public String apiVersion() {
      return "2026-07-29.dahlia";
    }

    @Override
    public Set<String> webhookVersions() {
      return Set.of();
    }

    @Override
    public Slice<ProviderCharge> charges(Instant since, @Nullable String after) {
      throw new AssertionError("not about charges");
    }

    @Override
    public ProviderCharge charge(String intentId) {
      throw new AssertionError("not about charges");
    }
  }
}
