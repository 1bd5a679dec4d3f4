package com.reactfasttraining.booking.payment.dispute;

import java.time.Instant;
import java.util.List;

/**
 * Whoever tells of disputes: the port to Stripe. Called outside any transaction; every method may
 * throw {@link com.reactfasttraining.booking.payment.PaymentUnavailableException}.
 */
public interface DisputeProvider {

  ProviderDispute retrieve(String disputeId);

  /** All disputes that were opened since then, as they stand now. */
  List<ProviderDispute> since(Instant moment);
}
