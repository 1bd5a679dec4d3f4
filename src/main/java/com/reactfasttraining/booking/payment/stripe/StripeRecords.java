package com.reactfasttraining.booking.payment.stripe;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.payment.ProviderCharge;
import com.reactfasttraining.booking.payment.ProviderRecords;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.shared.Slice;
import com.stripe.Stripe;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeCollection;
import com.stripe.model.WebhookEndpoint;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.WebhookEndpointListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists from Stripe. An endpoint without a version of its own sends events in the default
 * version of the account, which only the events themselves tell.
 */
@ApplicationScoped
public class StripeRecords implements ProviderRecords {

  private static final long MOST = 100;

  @Inject private StripeCalls stripe;
  @Inject private Settings settings;

  @Override
  public String apiVersion() {
    return Stripe.API_VERSION;
  }

  @Override
  @Transactional(NEVER)
  public Slice<ProviderCharge> charges(Instant since, @Nullable String after) {
    PaymentIntentListParams params =
        PaymentIntentListParams.builder()
            .setCreated(
                PaymentIntentListParams.Created.builder().setGte(since.getEpochSecond()).build())
            .setLimit(MOST)
            .setStartingAfter(after)
            .addExpand("data.latest_charge")
            .build();
    StripeCollection<PaymentIntent> page = stripe.ask(api -> api.paymentIntents().list(params));
    List<ProviderCharge> charges = page.getData().stream().map(StripeObjects::charge).toList();
    boolean more = Boolean.TRUE.equals(page.getHasMore()) && !charges.isEmpty();
    return new Slice<>(charges, more ? charges.get(charges.size() - 1).intentId() : null);
  }

  @Override
  @Transactional(NEVER)
  public ProviderCharge charge(String intentId) {
    PaymentIntentRetrieveParams params =
        PaymentIntentRetrieveParams.builder().addExpand("latest_charge").build();
    return StripeObjects.charge(stripe.ask(api -> api.paymentIntents().retrieve(intentId, params)));
  }

  @Override
  @Transactional(NEVER)
  public Set<String> webhookVersions() {
    WebhookEndpointListParams params = WebhookEndpointListParams.builder().setLimit(MOST).build();
    String ours = settings.publicUrl() + "/";
    return stripe.ask(api -> api.webhookEndpoints().list(params)).getData().stream()
        .filter(endpoint -> endpoint.getUrl().startsWith(ours))
        .map(WebhookEndpoint::getApiVersion)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
