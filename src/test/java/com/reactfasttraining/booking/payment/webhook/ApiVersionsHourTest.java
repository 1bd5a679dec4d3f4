package com.reactfasttraining.booking.payment.webhook;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.payment.ProviderCharge;
import com.reactfasttraining.booking.payment.ProviderRecords;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Slice;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How often the provider is asked for the versions of its events, and what is warned of. */
class ApiVersionsHourTest {

  private static final String OURS = "2026-07-29.dahlia";

  private final ScriptedDatabase database = new ScriptedDatabase();
  private Instant now = NOW;
  private Set<String> versions = Set.of(OURS);
  private boolean available = true;
  private int asked;
  private final ApiVersions checked =
      new Wiring(database, NOW)
          .with(((InstantSource) () -> now).withZone(ZoneOffset.UTC))
          .with(new Provider())
          .make(ApiVersions.class);

  @Test
  void asksTheProviderOnceAnHour() {
    checked.check();
    versions = Set.of("2025-09-30.clover");
    later(Duration.ofMinutes(59));
    assertThat(asked).isOne();
    assertThat(checked.warning()).isEmpty();
    later(Duration.ofMinutes(1));
    assertThat(asked).isEqualTo(2);
    assertThat(checked.warning()).hasValueSatisfying(text -> assertThat(text).contains("clover"));
  }

  @Test
  void asksAgainAtOnceWhenThereWasNoAnswer() {
    available = false;
    checked.check();
    available = true;
    checked.check();
    assertThat(asked).isEqualTo(2);
    assertThat(checked.known()).isEmpty();
  }

  @Test
  void looksAtTheNewestEventEveryTimeThoughItMayNameNoVersion() {
    database.answers("from webhook_events", List.of(""), List.of("2025-09-30.clover"));
    assertThat(checked.warning()).isEmpty();
    assertThat(checked.warning()).isPresent();
    assertThat(asked).isZero();
  }

  private void later(Duration time) {
    now = now.plus(time);
    checked.check();
  }

  private final class Provider implements ProviderRecords {

    @Override
    public String apiVersion() {
      return OURS;
    }

    @Override
    public Set<String> webhookVersions() {
      asked++;
      if (!available) {
        throw new PaymentUnavailableException(new IllegalStateException("down"));
      }
      return versions;
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
