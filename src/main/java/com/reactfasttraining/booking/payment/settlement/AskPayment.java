package com.reactfasttraining.booking.payment.settlement;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.payment.PaymentView;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.monitoring.Log;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How the payment of a booking stands. While ours is not final Stripe is asked, so that a lost
 * webhook is not a lost booking; if it cannot be reached, what we know is the answer.
 */
@ApplicationScoped
public class AskPayment {

  private static final Log LOG = Log.of(AskPayment.class);

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
      LOG.warn("the payment provider could not be asked", "cause", String.valueOf(e.getCause()));
      return payment.view(null, key);
    }
  }
}
