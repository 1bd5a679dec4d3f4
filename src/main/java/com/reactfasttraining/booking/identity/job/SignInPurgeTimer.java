package com.reactfasttraining.booking.identity.job;

import com.reactfasttraining.booking.identity.signin.PurgeSignIns;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every hour forgets failed attempts and tokens that are over. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInPurgeTimer {

  @Inject private PurgeSignIns purgeSignIns;

  @Schedule(hour = "*", minute = "37", persistent = false)
  void purge() {
    purgeSignIns.purge();
  }
}
