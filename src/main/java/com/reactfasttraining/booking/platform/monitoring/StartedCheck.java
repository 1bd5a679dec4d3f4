package com.reactfasttraining.booking.platform.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * Started as soon as it can be asked: wrong settings or a failed migration end the deployment
 * before any check is registered.
 */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.up("application");
  }
}
