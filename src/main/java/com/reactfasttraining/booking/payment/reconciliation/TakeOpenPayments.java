package com.reactfasttraining.booking.payment.reconciliation;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentLog;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Takes the open payments that are due to be asked about; other instances take others. */
@ApplicationScoped
public class TakeOpenPayments {

  private static final Duration QUIET = Duration.ofMinutes(2);

  @Inject private Payments payments;
  @Inject private Clock clock;

  /**
   * A payment that the provider was never told of, and which is no longer waited for, is abandoned
   * at once: nobody can have its client secret.
   */
  @Transactional
  List<TakenPayment> take() {
    Instant now = clock.instant();
    List<TakenPayment> taken = new ArrayList<>();
    for (Payment payment : payments.takeOpen(now.minus(QUIET), now)) {
      boolean wanted = payment.isWanted(now);
      if (payment.intentId().isPresent()) {
        taken.add(new TakenPayment(payment.intentId().get(), wanted));
      } else if (!wanted) {
        PaymentState before = payment.state();
        payment.abandon();
        payments.add(new PaymentLog(payment, before, PaymentCause.RECONCILIATION, now));
      }
    }
    return taken;
  }
}
