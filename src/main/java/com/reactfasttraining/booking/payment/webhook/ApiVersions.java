package com.reactfasttraining.booking.payment.webhook;

import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.payment.ProviderRecords;
import com.reactfasttraining.booking.platform.monitoring.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the version of Stripe's API that we were made for with the one in which Stripe sends
 * events: what its webhook endpoint is set to, and what the newest event says of itself.
 *
 * <p>Nothing stops for a difference, because objects are fetched again in our own version; it is a
 * warning to set the endpoint right. Versions with the same name after the dot agree: within one
 * name Stripe changes nothing that breaks (docs.stripe.com/api/versioning).
 */
@ApplicationScoped
public class ApiVersions {

  private static final Log LOG = Log.of(ApiVersions.class);
  private static final Duration FRESH = Duration.ofHours(1);

  @Inject private ProviderRecords provider;
  @Inject private NewestVersion newest;
  @Inject private Clock clock;

  private volatile Set<String> ofEndpoints = Set.of();
  private volatile Set<String> differing = Set.of();
  private volatile @Nullable Instant asked;

  /** Looks again; the provider is asked at the start and then every hour. */
  public void check() {
    askProvider();
    look();
  }

  /** What to warn of, with what is known by now. */
  public Optional<String> warning() {
    look();
    return known();
  }

  /** What to warn of as it was known at the last look: quick, and without the database. */
  Optional<String> known() {
    return differing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Stripe sends events in version %s; this release was made for %s."
                .formatted(String.join(" and ", differing), version()));
  }

  String version() {
    return provider.apiVersion();
  }

  private void look() {
    Set<String> seen = new TreeSet<>(ofEndpoints);
    newest.find().ifPresent(seen::add);
    seen.removeIf(other -> agree(other, version()));
    if (!seen.equals(differing)) {
      LOG.warn("the versions of Stripe's events changed", "differing", seen.toString());
    }
    differing = seen;
  }

  private void askProvider() {
    Instant last = asked;
    if (last != null && clock.instant().isBefore(last.plus(FRESH))) {
      return;
    }
    try {
      ofEndpoints = provider.webhookVersions();
      asked = clock.instant();
    } catch (PaymentUnavailableException e) {
      LOG.warn("the provider did not tell its versions", "cause", String.valueOf(e.getCause()));
    }
  }

  static boolean agree(String one, String other) {
    return one.equals(other) || (name(one).isPresent() && name(one).equals(name(other)));
  }

  private static Optional<String> name(String version) {
    int dot = version.indexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(version.substring(dot + 1));
  }
}
