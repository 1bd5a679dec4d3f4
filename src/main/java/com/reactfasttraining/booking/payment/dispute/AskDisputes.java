package com.reactfasttraining.booking.payment.dispute;

import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.platform.monitoring.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Asks the provider about disputes: about one that it has told of, or whether there are others. */
@ApplicationScoped
public class AskDisputes {

  private static final Log LOG = Log.of(AskDisputes.class);

  @Inject private DisputeProvider provider;
  @Inject private FollowDispute follow;
  @Inject private Clock clock;

  /** Something has happened to this one. */
  public void ask(String disputeId) {
    follow.follow(provider.retrieve(disputeId));
  }

  /**
   * All that were opened since so long ago, as they stand at the provider and here.
   *
   * @throws PaymentUnavailableException when the provider does not tell
   */
  public List<ProviderDispute> all(Duration back) {
    List<ProviderDispute> seen = provider.since(clock.instant().minus(back));
    seen.forEach(follow::follow);
    return seen;
  }

  /** All that were opened since so long ago, because a webhook may be lost. */
  public void reconcile(Duration back) {
    try {
      all(back);
    } catch (PaymentUnavailableException e) {
      LOG.warn("disputes cannot be compared now", "cause", String.valueOf(e.getCause()));
    }
  }
}
