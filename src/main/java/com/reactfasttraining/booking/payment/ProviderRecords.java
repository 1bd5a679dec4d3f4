package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.shared.Slice;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the provider has on its records beside single payments: the port that reconciliation and the
 * checks of the connection read.
 *
 * <p>Called outside any transaction; every method may throw {@link PaymentUnavailableException}.
 */
public interface ProviderRecords {

  /** The version of the provider's interface that we were made for. */
  String apiVersion();

  /** Charges made since then, newest first, about a hundred; {@code after} is the last one seen. */
  Slice<ProviderCharge> charges(Instant since, @Nullable String after);

  ProviderCharge charge(String intentId);

  /** The versions in which the provider sends events to us, as far as it fixes one. */
  Set<String> webhookVersions();
}
