package com.reactfasttraining.booking.platform.idempotency.job;

import com.reactfasttraining.booking.platform.idempotency.IdempotencyKeys;
import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every hour drops the answers that are older than a day. */
@Singleton
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class PurgeTimer {

  @Inject private IdempotencyKeys keys;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void purge() {
    TimedWork.run("idempotency keys", keys::purge);
  }
}
