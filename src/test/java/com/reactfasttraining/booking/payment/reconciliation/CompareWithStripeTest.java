package com.reactfasttraining.booking.payment.reconciliation;

import static com.reactfasttraining.booking.payment.PaymentFixture.NOW;
import static com.reactfasttraining.booking.payment.PaymentFixture.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.payment.ProviderCharge;
import com.reactfasttraining.booking.payment.ProviderRecords;
import com.reactfasttraining.booking.payment.dispute.DisputeProvider;
import com.reactfasttraining.booking.payment.dispute.ProviderDispute;
import com.reactfasttraining.booking.payment.worklist.Noted;
import com.reactfasttraining.booking.platform.wiring.ScriptedDatabase;
import com.reactfasttraining.booking.platform.wiring.Wiring;
import com.reactfasttraining.booking.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Stripe tells its charges page by page; without the last page nothing is known. */
class CompareWithStripeTest {

  private final ScriptedDatabase database =
      new ScriptedDatabase().answers("SELECT count(*) FROM provider_charges", List.of(3L));
  private boolean available = true;

  @Test
  void readsEveryPage() {
    assertThat(compare()).map(Compared::charges).contains(3L);
    assertThat(database.updates())
        .filteredOn(text -> text.contains("INSERT INTO provider_charges"))
        .hasSize(3);
  }

  @Test
  void findsNothingWhenAPageIsMissing() {
    available = false;
    assertThat(compare()).isEmpty();
    assertThat(database.updates()).noneMatch(text -> text.contains("money_issues"));
  }

  @Test
  void countsWhatSomebodyHasAcceptedApartFromWhatIsOpen() {
    assertThat(compare().orElseThrow().noted()).containsOnly(new Noted(1, 0));
    database
        .answers("SELECT 1 FROM money_issues WHERE", List.of(1))
        .answers("count(DISTINCT f.subject)", List.of(2L));
    assertThat(compare().orElseThrow().noted()).containsOnly(new Noted(1, 2));
  }

  private Optional<Compared> compare() {
    return new Wiring(database, NOW)
        .with(new Records(), new NoDisputes())
        .make(CompareWithStripe.class)
        .compare();
  }

  private static ProviderCharge made(String intent) {
    return new ProviderCharge(intent, "PAY1", null, WHOLE, WHOLE);
  }

  private final class Records implements ProviderRecords {

    @Override
    public Slice<ProviderCharge> charges(Instant since, @Nullable String after) {
      if (after == null) {
        return new Slice<>(List.of(made("pi_1"), made("pi_2")), "pi_2");
      }
      if (!available) {
        throw new PaymentUnavailableException(new IllegalStateException("down"));
      }
      return Slice.whole(List.of(made("pi_3")));
    }

    @Override
    public String apiVersion() {
      throw new AssertionError("not about versions");
    }

    @Override
    public Set<String> webhookVersions() {
      throw new AssertionError("not about versions");
    }

    @Override
    public ProviderCharge charge(String intentId) {
      throw new AssertionError("nothing differs");
    }
  }

  private static final class NoDisputes implements DisputeProvider {

    @Override
    public ProviderDispute retrieve(String disputeId) {
      throw new AssertionError("there is none");
    }

    @Override
    public List<ProviderDispute> since(Instant moment) {
      return List.of();
    }
  }
}
