package com.reactfasttraining.booking.invoicing.job;

import com.reactfasttraining.booking.invoicing.proof.ProveBooks;
import com.reactfasttraining.booking.invoicing.proof.RequestProof;
import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks for a proof every night, and makes the one that was asked for. */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ProofTimer {

  private final AtomicBoolean running = new AtomicBoolean();

  @Inject private RequestProof requests;
  @Inject private ProveBooks books;

  @Schedule(hour = "3", minute = "10", persistent = false)
  void ask() {
    TimedWork.run("nightly-proof", requests::nightly);
  }

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void prove() {
    if (running.compareAndSet(false, true)) {
      try {
        TimedWork.run("proof", books::prove);
      } finally {
        running.set(false);
      }
    }
  }
}
