package com.reactfasttraining.booking.platform.idempotency.job;

import com.reactfasttraining.booking.platform.idempotency.IdempotencyKeys;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every hour drops the answers that are older than a day. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PurgeTimer {

  @Inject private IdempotencyKeys keys;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void purge() {
    keys.purge();
  }
}
