package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * How the payment of a booking stands. While ours is not final Stripe is asked, so that a lost
 * webhook is not a lost booking; if it cannot be reached, what we know is the answer.
 */
@ApplicationScoped
public class AskPayment {

  private static final Logger LOG = System.getLogger(AskPayment.class.getName());

  @Inject private FindPayment found;
  @Inject private PaymentProvider provider;
  @Inject private ApplyPayment apply;
  @Inject private Settings settings;

  /**
   * Asks and answers.
   *
   * @throws RefusedException NOT_FOUND when the caller may not see the booking or nobody has gone
   *     to pay for it yet
   */
  public PaymentView ask(String reference) {
    String key = settings.stripe().publishableKey();
    Payment payment = found.latest(reference);
    String intent = found.toBeAsked(payment);
    if (intent == null) {
      return payment.view(null, key);
    }
    try {
      ProviderPayment seen = provider.retrieve(intent);
      return apply.apply(seen, PaymentCause.CUSTOMER).orElseThrow().view(seen, key);
    } catch (PaymentUnavailableException e) {
      LOG.log(Level.WARNING, "the payment provider could not be asked: {0}", e.getMessage());
      return payment.view(null, key);
    }
  }
}
