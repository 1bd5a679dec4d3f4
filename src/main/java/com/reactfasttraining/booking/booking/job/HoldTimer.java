package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.EndHolds;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every ten seconds ends the holds whose time is over, so that lists and searches show it. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldTimer {

  @Inject private EndHolds holds;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void sweep() {
    holds.sessions().forEach(holds::endOverdue);
  }
}
