package com.reactfasttraining.booking.payment.job;

import com.reactfasttraining.booking.payment.webhook.ApiVersions;
import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Compares our version of Stripe's API with Stripe's, soon after the start and from then on; the
 * start itself does not wait for Stripe.
 */
@Singleton
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class ApiVersionTimer {

  @Inject private ApiVersions versions;

  @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
  void check() {
    TimedWork.run("api-version", versions::check);
  }
}
