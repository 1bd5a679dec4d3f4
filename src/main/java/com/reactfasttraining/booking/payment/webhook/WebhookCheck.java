package com.reactfasttraining.booking.payment.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says in which version of Stripe's API we speak, with a warning when Stripe speaks another. Ready
 * in any case: bookings go on.
 */
@Readiness
@ApplicationScoped
public class WebhookCheck implements HealthCheck {

  @Inject private ApiVersions versions;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("stripe-webhooks")
            .up()
            .withData("apiVersion", versions.version());
    versions.known().ifPresent(warning -> answer.withData("warning", warning));
    return answer.build();
  }
}
